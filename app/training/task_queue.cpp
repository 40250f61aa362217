#include "app/training/task_queue.h"

#include <utility>

namespace hipwise {

TaskQueue::TaskQueue() : m_thread([this] { runAll(); }) {}

TaskQueue::~TaskQueue() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_somethingToDo.notify_one();
    m_thread.join();
}

void TaskQueue::post(Task task) {
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_somethingToDo.notify_one();
}

void TaskQueue::runAll() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_somethingToDo.wait(lock, [this] { return m_closing || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        task = nullptr;
        lock.lock();
    }
}

} // namespace hipwise
