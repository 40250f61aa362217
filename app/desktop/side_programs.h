#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QProcess;

namespace hipwise {

/// Other programs that run beside Hipwise: nothing waits for them, and none outlives this.
class SidePrograms {
  public:
    SidePrograms() = default;
    ~SidePrograms();
    SidePrograms(const SidePrograms&) = delete;
    SidePrograms& operator=(const SidePrograms&) = delete;

    /// Whether the program ran and ended well; not called for one that was stopped.
    using Ended = std::function<void(bool)>;

    void start(const QString& program, const QStringList& arguments, const Ended& ended = {});
    int running() const { return static_cast<int>(m_running.size()); }
    void stopAll();

  private:
    void over(QProcess* process, const Ended& ended, bool well);

    /// Owns the processes, also those that were stopped and have not died yet.
    QObject m_owner;
    std::vector<QProcess*> m_running;
};

} // namespace hipwise
