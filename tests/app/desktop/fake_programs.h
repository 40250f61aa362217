#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace hipwise {

/// A folder that is the whole path while it lives, with programs that write down what they are
/// asked.
class FakePrograms {
  public:
    FakePrograms();
    ~FakePrograms();
    FakePrograms(const FakePrograms&) = delete;
    FakePrograms& operator=(const FakePrograms&) = delete;

    /// What the program's shell script does after it has written down its process and arguments.
    QString add(const char* name, const char* script = "") const;
    /// One line for each time the program ran: its process, then its arguments.
    QStringList runsOf(const char* name) const;
    bool waitForRuns(const char* name, int count) const;

  private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

/// A script that goes on until it is killed.
inline constexpr auto untilKilled = "exec /bin/sleep 60";
/// The process of a line of `runsOf` is no more.
bool isOver(const QString& run);

} // namespace hipwise
