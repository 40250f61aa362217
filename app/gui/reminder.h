#pragma once

#include "app/desktop/notifications.h"
#include "core/coach/coach.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace hipwise {

class Training;
class WindowMemory;

/// Tells of a planned, unfinished session at the chosen time, once a day: off until a time is
/// chosen, silent while it would disturb.
class Reminder : public QObject {
    Q_OBJECT

  public:
    /// `isBusy` says whether a notification would disturb now.
    Reminder(Training& training, WindowMemory& memory, QDBusConnection bus,
             std::function<bool()> isBusy, QObject* parent = nullptr);

    void withdraw() { m_notifications.withdraw(); }
    /// Looks at the clock; also called by itself every half minute.
    void look();

  Q_SIGNALS:
    /// "Start" was pressed; it is the session planned for that day.
    void startRequested(hipwise::Date planned);
    /// The notification itself was pressed.
    void openRequested();
    /// No desktop takes notifications: this is what it would have said.
    void untold(const QString& title);

  private:
    void take(const Snapshot& snapshot);
    void act(const QString& key);
    bool isDue(const Snapshot* snapshot) const;

    Training& m_training;
    WindowMemory& m_memory;
    std::function<bool()> m_isBusy;
    Notifications m_notifications;
    QTimer m_timer;
    /// It has read the day anew and waits for the answer.
    bool m_asked = false;
    /// Nothing is open on that day until then, as far as is known.
    struct Quiet {
        Date day;
        int until = 0;
    };
    Quiet m_quiet;
    QString m_title;
};

} // namespace hipwise
