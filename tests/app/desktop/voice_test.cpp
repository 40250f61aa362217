#include "app/desktop/voice.h"

#include "tests/app/desktop/fake_programs.h"

#include <QTest>

#include <gtest/gtest.h>

namespace hipwise {
namespace {

/// Speaks until it is killed, and is at once done with cancelling.
constexpr auto dispatcher = "case \"$*\" in --cancel) ;; *) exec /bin/sleep 60 ;; esac";

bool waitUntilOver(const QString& run) {
    return QTest::qWaitFor([&] { return isOver(run); });
}

TEST(Voice, ThereIsNoneWhereNothingSpeaks) {
    const FakePrograms programs;
    EXPECT_EQ(systemVoice(), nullptr);
}

TEST(Voice, TheSpeechDispatcherIsGivenTheWordsAsTheyAre) {
    const FakePrograms programs;
    programs.add("spd-say");
    programs.add("espeak-ng");
    const auto voice = systemVoice();
    ASSERT_NE(voice, nullptr);
    voice->say(QStringLiteral("-3 \"$HOME\"; two"));
    ASSERT_TRUE(programs.waitForRuns("spd-say", 1));
    EXPECT_TRUE(programs.runsOf("spd-say").first().endsWith(
        QStringLiteral(" --language en -- -3 \"$HOME\"; two")));
    EXPECT_TRUE(programs.runsOf("espeak-ng").isEmpty());
    EXPECT_TRUE(voice->isReady());
}

TEST(Voice, NewWordsTakeThePlaceOfThoseBefore) {
    for (const char* name : {"spd-say", "espeak-ng"}) {
        const FakePrograms programs;
        programs.add(name, dispatcher);
        const auto voice = systemVoice();
        ASSERT_NE(voice, nullptr);
        voice->say(QStringLiteral("three"));
        ASSERT_TRUE(programs.waitForRuns(name, 1));
        voice->say(QStringLiteral("two"));
        ASSERT_TRUE(programs.waitForRuns(name, 2));
        EXPECT_TRUE(waitUntilOver(programs.runsOf(name).first()));
        EXPECT_TRUE(programs.runsOf(name).last().endsWith(QStringLiteral(" -- two")));
        EXPECT_TRUE(voice->isReady());
    }
}

TEST(Voice, TheSpeechDispatcherIsToldToCancelOnlyWhatIsBeingSaid) {
    const FakePrograms programs;
    programs.add("spd-say", dispatcher);
    const auto voice = systemVoice();
    ASSERT_NE(voice, nullptr);
    voice->stop();
    voice->say(QStringLiteral("three"));
    ASSERT_TRUE(programs.waitForRuns("spd-say", 1));
    voice->stop();
    ASSERT_TRUE(programs.waitForRuns("spd-say", 2));
    const QStringList runs = programs.runsOf("spd-say");
    EXPECT_TRUE(runs.first().endsWith(QStringLiteral(" -- three")));
    EXPECT_TRUE(runs.last().endsWith(QStringLiteral(" --cancel")));
    EXPECT_TRUE(waitUntilOver(runs.first()));
}

TEST(Voice, EspeakIsSilentWhenItIsStopped) {
    const FakePrograms programs;
    programs.add("espeak-ng", untilKilled);
    const auto voice = systemVoice();
    ASSERT_NE(voice, nullptr);
    voice->say(QStringLiteral("three"));
    ASSERT_TRUE(programs.waitForRuns("espeak-ng", 1));
    voice->stop();
    EXPECT_TRUE(waitUntilOver(programs.runsOf("espeak-ng").first()));
}

TEST(Voice, AProgramThatFailsIsNotReady) {
    for (const char* name : {"spd-say", "espeak-ng"}) {
        const FakePrograms programs;
        programs.add(name, "exit 1");
        const auto voice = systemVoice();
        ASSERT_NE(voice, nullptr);
        voice->say(QStringLiteral("three"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !voice->isReady(); }));
    }
}

TEST(Voice, AModuleIsLoadedFromItsFolder) {
    EXPECT_EQ(moduleVoice(QStringLiteral("/nowhere")), nullptr);
    const auto voice = moduleVoice(QStringLiteral(HIPWISE_FAKE_VOICE));
    ASSERT_NE(voice, nullptr);
    EXPECT_FALSE(voice->isReady());
    voice->say(QStringLiteral("three"));
    EXPECT_TRUE(voice->isReady());
    voice->stop();
    EXPECT_FALSE(voice->isReady());
}

} // namespace
} // namespace hipwise
