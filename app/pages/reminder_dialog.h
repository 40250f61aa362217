#pragma once

#include <QDialog>

#include <optional>

class QCheckBox;
class QTimeEdit;

namespace hipwise {

/// When to be reminded of a planned session, and whether also while the window is closed.
struct ReminderChoice {
    /// Minutes after midnight; empty where there is none.
    std::optional<int> minute;
    bool atLogin = false;

    bool operator==(const ReminderChoice&) const = default;
};

class ReminderDialog : public QDialog {
    Q_OBJECT

  public:
    explicit ReminderDialog(const ReminderChoice& choice, QWidget* parent = nullptr);

    ReminderChoice choice() const;

  Q_SIGNALS:
    void chosen(const hipwise::ReminderChoice& choice);

  private:
    void follow();

    QCheckBox* m_on;
    QTimeEdit* m_time;
    QCheckBox* m_atLogin;
};

} // namespace hipwise
