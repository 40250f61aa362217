#pragma once

#include "app/text/english_plurals.h"

#include <QGuiApplication>

#include <array>
#include <memory>

namespace hipwise {

/// Gives fonts to a process that has no application yet; needs no display.
class OffscreenApplication {
  public:
    OffscreenApplication() {
        if (QCoreApplication::instance())
            return;
        m_application = std::make_unique<QGuiApplication>(m_count, m_arguments.data());
        QCoreApplication::installTranslator(&m_plurals);
    }

  private:
    std::array<char, 8> m_program{"hipwise"};
    std::array<char, 10> m_option{"-platform"};
    std::array<char, 10> m_platform{"offscreen"};
    std::array<char*, 4> m_arguments{m_program.data(), m_option.data(), m_platform.data(), nullptr};
    int m_count = 3;
    EnglishPlurals m_plurals;
    std::unique_ptr<QGuiApplication> m_application;
};

} // namespace hipwise
