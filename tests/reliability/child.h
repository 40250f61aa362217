#pragma once

#include <sys/types.h>
#include <unistd.h>

#include <chrono>
#include <functional>

namespace hipwise {

/// Another process that records facts and says after each one that it is stored.
class Child {
  public:
    /// `work(acknowledge)` runs in the new process.
    explicit Child(const std::function<void(const std::function<void()>&)>& work);
    ~Child() {
        end();
        ::close(m_acks);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Waits until so many facts are said to be stored, then the time, then kills.
    void killAfter(int facts, std::chrono::microseconds time);
    /// True where the work was finished before anybody killed it.
    bool end();
    /// How many facts it said were stored. After end().
    int acknowledged();

  private:
    bool readOne();

    pid_t m_process = 0;
    int m_acks = -1;
    int m_read = 0;
};

} // namespace hipwise
