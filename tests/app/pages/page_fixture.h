#pragma once

#include "app/training/training.h"
#include "tests/app/sample_snapshot.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QWidget>

namespace hipwise {

/// A door to core on a file of its own, at six in the evening of Wednesday 25 November 2026.
class TestTraining {
  public:
    explicit TestTraining(const Catalogue& catalogue)
        : m_training(m_folder.filePath(QStringLiteral("hipwise.db")).toStdString(), catalogue, [] {
              return Moment{day(11, 25), "18:00", 1795629600, 0};
          }) {}

    Training& operator*() { return m_training; }
    Training* operator->() { return &m_training; }

  private:
    QTemporaryDir m_folder;
    Training m_training;
};

inline std::string textOf(const QWidget& page, const char* name) {
    const auto* label = page.findChild<QLabel*>(QLatin1String(name));
    return label ? label->text().toStdString() : "no label " + std::string(name);
}

inline bool isShown(const QWidget& page, const char* name) {
    const auto* widget = page.findChild<QWidget*>(QLatin1String(name));
    return widget && widget->isVisibleTo(&page);
}

/// Lets every layout that waits for another one finish.
void settle();
/// Names of visible labels whose text does not fit into them.
std::vector<std::string> clippedLabels(const QWidget& page);
/// Class names of visible controls that say no name to assistive tools.
std::vector<std::string> namelessControls(const QWidget& page);
/// Visible controls that the Tab key reaches, in its order.
std::vector<QWidget*> tabOrder(QWidget& page);

} // namespace hipwise
