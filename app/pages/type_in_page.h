#pragma once

#include "app/models/sheet_typing.h"
#include "app/models/typed_tests.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace hipwise {

class Button;
class PlainLabel;
class ScrollColumn;
class SheetGrid;
class SheetTests;
class Training;

/// A printed week typed back in: the grid of the sheet whose number is in hand. What is typed is
/// recorded a moment later, and when the page is left.
class TypeInPage : public QWidget {
    Q_OBJECT

  public:
    explicit TypeInPage(Training& training, QWidget* parent = nullptr);
    ~TypeInPage() override;

    void setSnapshot(const Snapshot& snapshot);
    /// Asks anew what somebody may hold in hand, and opens the latest week that is not typed in.
    void begin();
    /// Records what was typed; before another person is opened.
    void save();

    /// What is told in a check-in and not kept yet.
    void setDraft(const CheckIn& draft);

  Q_SIGNALS:
    void left();
    /// The result of a test on the sheet was typed, or taken back.
    void testTyped(hipwise::Test test, std::optional<hipwise::Side> side, std::optional<int> result,
                   hipwise::Date day);

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    void addKeys();
    void showSheets(const std::string& person, const std::vector<PrintedSheet>& sheets);
    void chooseNext();
    void chooseTyped();
    void openSheet(std::size_t sheet);
    void follow();
    void takeBack();
    void showState();
    void takeTestsBack();
    std::vector<TypedTest> testsNow() const;
    const PrintedSheet* sheet() const;

    Training& m_training;
    std::optional<Snapshot> m_snapshot;
    std::vector<PrintedSheet> m_sheets;
    std::optional<std::size_t> m_open;
    /// To be opened, or chosen, once the truth knows all that was typed before.
    std::optional<std::size_t> m_toOpen;
    bool m_toChoose = false;
    /// The sheets were asked for and have come.
    bool m_known = false;
    /// As the sheet was when it was opened, and as it was sent last.
    TypedSheet m_opened;
    TypedSheet m_sent;
    /// What was sent could not be stored.
    bool m_failed = false;
    QTimer m_soon;
    ScrollColumn* m_scroll;
    PlainLabel* m_title;
    PlainLabel* m_line;
    PlainLabel* m_message;
    QComboBox* m_number;
    SheetGrid* m_grid;
    SheetTests* m_tests;
    CheckIn m_draft;
    /// The same when the sheet was opened.
    CheckIn m_draftOpened;
    PlainLabel* m_keys;
    QWidget* m_body = nullptr;
    Button* m_done;
    Button* m_takeBack;
};

} // namespace hipwise
