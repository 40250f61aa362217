#include "app/desktop/side_programs.h"

#include <QProcess>

#include <utility>

namespace hipwise {

namespace {

/// How long a killed process may take to be gone when the program closes.
constexpr int deathMilliseconds = 1000;

} // namespace

SidePrograms::~SidePrograms() {
    stopAll();
    for (auto* process : m_owner.findChildren<QProcess*>())
        process->waitForFinished(deathMilliseconds);
}

void SidePrograms::start(const QString& program, const QStringList& arguments, const Ended& ended) {
    auto* process = new QProcess(&m_owner);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::finished, &m_owner,
                     [this, process, ended](int code, QProcess::ExitStatus status) {
                         over(process, ended, status == QProcess::NormalExit && code == 0);
                     });
    QObject::connect(process, &QProcess::errorOccurred, &m_owner,
                     [this, process, ended](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             over(process, ended, false);
                     });
    m_running.push_back(process);
    process->start(program, arguments, QIODevice::NotOpen);
}

void SidePrograms::stopAll() {
    for (QProcess* process : std::exchange(m_running, {})) {
        process->disconnect(&m_owner);
        QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->kill();
    }
}

void SidePrograms::over(QProcess* process, const Ended& ended, bool well) {
    std::erase(m_running, process);
    process->deleteLater();
    if (ended)
        ended(well);
}

} // namespace hipwise
