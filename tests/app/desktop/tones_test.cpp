#include "app/desktop/tones.h"

#include "tests/app/desktop/fake_programs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QtEndian>

#include <gtest/gtest.h>

#include <cmath>
#include <optional>
#include <set>

namespace hipwise {
namespace {

constexpr int rate = 22050;
constexpr int headerBytes = 44;

QString fileOf(const QString& run) {
    return run.section(u' ', -1);
}

QByteArray bundled(const QString& name) {
    QFile file(QStringLiteral(":/sounds/") % name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

template <typename Number>
Number numberAt(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

TEST(Tones, EveryToneIsItsOwnShortFile) {
    const QStringList names = QDir(QStringLiteral(":/sounds")).entryList();
    EXPECT_EQ(names.size(), 5);
    std::set<QByteArray> different;
    for (const QString& name : names) {
        const QByteArray wav = bundled(name);
        different.insert(wav);
        ASSERT_GT(wav.size(), headerBytes);
        EXPECT_LE(wav.size(), 30'000);
        EXPECT_EQ(wav.first(4), "RIFF");
        EXPECT_EQ(numberAt<quint32>(wav, 4), wav.size() - 8);
        EXPECT_EQ(wav.mid(8, 8), "WAVEfmt ");
        EXPECT_EQ(numberAt<quint16>(wav, 20), 1) << "not PCM";
        EXPECT_EQ(numberAt<quint16>(wav, 22), 1) << "not mono";
        EXPECT_EQ(numberAt<quint32>(wav, 24), quint32{rate});
        EXPECT_EQ(numberAt<quint16>(wav, 34), 16) << "not 16 bit";
        EXPECT_EQ(wav.mid(36, 4), "data");
        EXPECT_EQ(numberAt<quint32>(wav, 40), wav.size() - headerBytes);
        EXPECT_LE(wav.size() - headerBytes, rate * 2 * 6 / 10);
    }
    EXPECT_EQ(different.size(), 5u);
}

TEST(Tones, NoToneClicks) {
    for (const QString& name : QDir(QStringLiteral(":/sounds")).entryList()) {
        const QByteArray wav = bundled(name);
        for (qsizetype i = 0; i < 10; ++i) {
            EXPECT_LT(std::abs(numberAt<qint16>(wav, headerBytes + 2 * i)), 300);
            EXPECT_LT(std::abs(numberAt<qint16>(wav, wav.size() - 2 - 2 * i)), 300);
        }
    }
}

TEST(Tones, ThePlayerIsGivenTheFileOfEachTone) {
    const FakePrograms programs;
    const QString player = programs.add("player");
    int played = 0;
    for (const auto& [tone, name] :
         {std::pair{Tone::Count, "count.wav"}, std::pair{Tone::Start, "start.wav"},
          std::pair{Tone::End, "end.wav"}, std::pair{Tone::Change, "change.wav"},
          std::pair{Tone::Finished, "finished.wav"}}) {
        Tones tones(player);
        EXPECT_TRUE(tones.canPlay());
        tones.play(tone);
        ASSERT_TRUE(programs.waitForRuns("player", ++played));
        QFile written(fileOf(programs.runsOf("player").last()));
        EXPECT_EQ(QFileInfo(written).fileName().toStdString(), name);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        EXPECT_EQ(written.readAll(), bundled(QString::fromUtf8(name)));
    }
}

TEST(Tones, AThirdToneAtOnceIsDroppedAndNothingSoundsOnAfterTheEnd) {
    const FakePrograms programs;
    std::optional<Tones> tones(programs.add("player", untilKilled));
    tones->play(Tone::Start);
    tones->play(Tone::End);
    tones->play(Tone::Finished);
    ASSERT_TRUE(programs.waitForRuns("player", 2));
    const QStringList runs = programs.runsOf("player");
    ASSERT_EQ(runs.size(), 2);
    const QDir folder = QFileInfo(fileOf(runs.first())).dir();
    EXPECT_EQ(folder.entryList(QDir::Files).join(u' '), QStringLiteral("end.wav start.wav"));
    tones.reset();
    EXPECT_TRUE(isOver(runs.at(0)));
    EXPECT_TRUE(isOver(runs.at(1)));
    EXPECT_FALSE(folder.exists());
}

TEST(Tones, APlayerThatFailsIsNotAskedAgain) {
    const FakePrograms programs;
    programs.add("pw-play", "exit 1");
    programs.add("aplay");
    Tones tones;
    tones.play(Tone::Count);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        tones.play(Tone::Count);
        return !programs.runsOf("aplay").isEmpty();
    }));
    EXPECT_FALSE(programs.runsOf("pw-play").isEmpty());
    EXPECT_TRUE(tones.canPlay());
    Tones missing(QStringLiteral("/nowhere/player"));
    missing.play(Tone::Count);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !missing.canPlay(); }));
}

TEST(Tones, WithoutAPlayerThereIsOnlyTheBeep) {
    const FakePrograms programs;
    Tones tones;
    EXPECT_FALSE(tones.canPlay());
    for (const Tone tone : {Tone::Count, Tone::Start, Tone::End, Tone::Change, Tone::Finished})
        tones.play(tone);
}

} // namespace
} // namespace hipwise
