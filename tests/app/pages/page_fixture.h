#pragma once

#include "app/training/training.h"
#include "tests/app/sample_snapshot.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace hipwise {

using PageMaker = std::function<std::unique_ptr<QWidget>()>;

/// A door to core on a file of its own, at six in the evening of Wednesday 25 November 2026.
class TestTraining {
  public:
    explicit TestTraining(const Catalogue& catalogue)
        : m_training(m_folder.filePath(QStringLiteral("hipwise.db")).toStdString(), catalogue,
                     [this] { return now; }) {}

    Training& operator*() { return m_training; }
    std::filesystem::path file() const {
        return m_folder.filePath(QStringLiteral("hipwise.db")).toStdString();
    }
    Training* operator->() { return &m_training; }

    Moment now{day(11, 25), "18:00", 1795629600, 0};

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

/// A page that shows the sample, on a file of its own.
template <class Page>
class PageTest : public testing::Test {
  protected:
    void show(const Snapshot& snapshot) {
        m_page.setSnapshot(snapshot);
        m_page.resize(980, 900);
        m_page.show();
        QCoreApplication::processEvents();
    }

    QAbstractButton& button(const char* name) {
        return *m_page.template findChild<QAbstractButton*>(QLatin1String(name));
    }

    /// Makes another page of the kind that shows the snapshot.
    PageMaker pageWith(const Snapshot& snapshot) {
        return [this, snapshot] {
            auto page = std::make_unique<Page>(*m_training);
            page->setSnapshot(snapshot);
            return page;
        };
    }

    Catalogue m_catalogue = sampleCatalogue();
    TestTraining m_training{m_catalogue};
    Page m_page{*m_training};
};

/// Lets every layout that waits for another one finish.
void settle();
/// Names of visible labels whose text does not fit into them.
std::vector<std::string> clippedLabels(const QWidget& page);
/// Whether any text is cut off at any size of window and text.
void expectNothingClipped(const PageMaker& makePage);
/// Whether a page looks the same when the text grows while it is open as when it was large before.
void expectSameAfterZoom(const PageMaker& makePage);
/// Class names of visible controls that say no name to assistive tools.
std::vector<std::string> namelessControls(const QWidget& page);
/// Visible controls that the Tab key reaches, in its order.
std::vector<QWidget*> tabOrder(QWidget& page);

} // namespace hipwise
