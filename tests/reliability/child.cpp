#include "tests/reliability/child.h"

#include <poll.h>
#include <sys/wait.h>

#include <csignal>
#include <stdexcept>

namespace hipwise {

Child::Child(const std::function<void(const std::function<void()>&)>& work) {
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    m_process = ::fork();
    if (m_process == 0) {
        ::close(ends[0]);
        const auto acknowledge = [&] {
            if (::write(ends[1], "k", 1) != 1)
                ::_exit(2);
        };
        work(acknowledge);
        ::_exit(0);
    }
    ::close(ends[1]);
    m_acks = ends[0];
}

bool Child::readOne() {
    char ack = 0;
    const bool one = ::read(m_acks, &ack, 1) == 1;
    m_read += one ? 1 : 0;
    return one;
}

void Child::killAfter(int facts, std::chrono::microseconds time) {
    while (m_read < facts && readOne())
        continue;
    pollfd nothing{-1, 0, 0};
    const timespec span{0, std::chrono::nanoseconds(time).count()};
    ::ppoll(&nothing, 1, &span, nullptr);
    ::kill(m_process, SIGKILL);
}

bool Child::end() {
    int status = 0;
    if (m_process > 0)
        ::waitpid(m_process, &status, 0);
    m_process = 0;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

int Child::acknowledged() {
    while (readOne())
        continue;
    return m_read;
}

} // namespace hipwise
