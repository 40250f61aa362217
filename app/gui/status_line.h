#pragma once

#include "app/training/training.h"
#include "app/widgets/page_footer.h"

namespace hipwise {

class Button;
class PlainLabel;

/// The last line of the window: whether the last thing done is saved, and what could not be done.
class StatusLine : public PageFooter {
    Q_OBJECT

  public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setStatus(const SaveStatus& status);
    /// Says one sentence until it is closed or something is saved after it.
    void setNotice(const QString& sentence);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void say(const QString& words);
    void showIfNeeded();

    PlainLabel* m_words;
    PlainLabel* m_notice;
    Button* m_close;
    bool m_alarming = false;
};

/// "Saving…", "Saved 18:02", or what was not saved and what to do.
QString statusWords(const SaveStatus& status);

} // namespace hipwise
