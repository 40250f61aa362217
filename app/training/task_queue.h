#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace hipwise {

/// One thread that runs tasks one after the other, in the order in which they were posted.
class TaskQueue {
  public:
    using Task = std::function<void()>;

    TaskQueue();
    /// Runs what was posted before it returns.
    ~TaskQueue();
    TaskQueue(const TaskQueue&) = delete;
    TaskQueue& operator=(const TaskQueue&) = delete;

    void post(Task task);

  private:
    void runAll();

    std::mutex m_mutex;
    std::condition_variable m_somethingToDo;
    std::deque<Task> m_tasks;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace hipwise
