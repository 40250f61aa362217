#pragma once

#include <QLabel>

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
    void changeEvent(QEvent* event) override;

  private:
    void followApplicationFont();

    TextRole m_role;
};

/// The application's font in the size and weight of a role.
QFont fontOf(TextRole role);

} // namespace hipwise
