#pragma once

#include <QLabel>
#include <QPointer>

namespace hipwise {

/// What a text is for; decides size, weight and colour.
enum class TextRole { Title, Heading, Strong, Body, Quiet, Small, Note };

/// A label that shows its text as it is, never as markup, and wraps at words.
class PlainLabel : public QLabel {
    Q_OBJECT

  public:
    explicit PlainLabel(TextRole role = TextRole::Body, QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, TextRole role = TextRole::Body,
                        QWidget* parent = nullptr);

    TextRole role() const { return m_role; }

  protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void watchParent();
    void followParentFont();

    TextRole m_role;
    QPointer<QWidget> m_parent;
};

/// A font, the application's where none is named, in the size and weight of a role.
QFont fontOf(TextRole role);
QFont fontOf(TextRole role, QFont font);

} // namespace hipwise
