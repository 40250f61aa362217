#include "app/gui/status_line.h"

#include "app/widgets/button.h"
#include "app/widgets/colours.h"
#include "app/widgets/plain_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace hipwise {

QString statusWords(const SaveStatus& status) {
    switch (status.state) {
    case SaveStatus::State::Saving:
        return StatusLine::tr("Saving…");
    case SaveStatus::State::Saved:
        return status.at.isEmpty() ? QString() : StatusLine::tr("Saved %1").arg(status.at);
    case SaveStatus::State::NotSaved:
        return StatusLine::tr("NOT SAVED – %1").arg(status.sentence);
    }
    return {};
}

StatusLine::StatusLine(QWidget* parent)
    : PageFooter(0.35, parent),
      m_words(new PlainLabel(TextRole::Small)),
      m_notice(new PlainLabel(TextRole::Body)),
      m_close(new Button(tr("Close"))) {
    m_words->setObjectName(QStringLiteral("saveStatus"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_close->setAccessibleName(tr("Close the message"));
    m_notice->hide();
    m_close->hide();
    hide();
    row()->addWidget(m_words, 1);
    row()->addWidget(m_notice, 3);
    row()->addWidget(m_close);
    connect(m_close, &Button::clicked, this, [this] { setNotice({}); });
}

void StatusLine::setStatus(const SaveStatus& status) {
    m_alarming = status.state == SaveStatus::State::NotSaved;
    m_words->setForegroundRole(m_alarming ? QPalette::WindowText : QPalette::PlaceholderText);
    say(statusWords(status));
    update();
}

void StatusLine::say(const QString& words) {
    if (words == m_words->text())
        return;
    m_words->setText(words);
    showIfNeeded();
    QAccessibleEvent event(m_words, m_alarming ? QAccessible::Alert : QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

/// Nothing to say takes no room.
void StatusLine::showIfNeeded() {
    setVisible(!m_words->text().isEmpty() || !m_notice->text().isEmpty());
}

void StatusLine::setNotice(const QString& sentence) {
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_close->setVisible(!sentence.isEmpty());
    showIfNeeded();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(*this);
    QPainter painter(this);
    if (m_alarming)
        painter.fillRect(rect(), colours.warmChip);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
}

} // namespace hipwise
