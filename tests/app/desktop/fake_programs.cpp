#include "tests/app/desktop/fake_programs.h"

#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>

namespace hipwise {

FakePrograms::FakePrograms() : m_path(qgetenv("PATH")) {
    qputenv("PATH", m_folder.path().toUtf8());
}

FakePrograms::~FakePrograms() {
    qputenv("PATH", m_path);
}

QString FakePrograms::add(const char* name, const char* script) const {
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho \"$$ $*\" >> \"$0.runs\"\n");
    file.write(script);
    file.write("\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

QStringList FakePrograms::runsOf(const char* name) const {
    QFile file(m_folder.filePath(QString::fromUtf8(name) % QStringLiteral(".runs")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

bool FakePrograms::waitForRuns(const char* name, int count) const {
    return QTest::qWaitFor([&] { return runsOf(name).size() >= count; });
}

bool isOver(const QString& run) {
    return kill(run.section(u' ', 0, 0).toInt(), 0) != 0;
}

} // namespace hipwise
