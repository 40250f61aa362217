#include "core/interchange/documents.h"
#include "tests/core/interchange/random_values.h"
#include "tests/core/interchange/reading.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(RoundTrip, EveryProfileComesBackAndIsWrittenTheSameAgain) {
    RandomValues random(1);
    for (int i = 0; i < 2000; ++i) {
        const Profile profile = random.profile();
        const std::string text = writeProfile(profile);
        ASSERT_EQ(valueOf(readProfile(text)), profile) << text;
        ASSERT_EQ(writeProfile(valueOf(readProfile(text))), text);
    }
}

TEST(RoundTrip, EveryCheckInComesBackAndIsWrittenTheSameAgain) {
    RandomValues random(2);
    for (int i = 0; i < 2000; ++i) {
        const CheckIn checkIn = random.checkIn();
        const std::string text = writeCheckIn(checkIn);
        ASSERT_EQ(valueOf(readCheckIn(text)), checkIn) << text;
        ASSERT_EQ(writeCheckIn(valueOf(readCheckIn(text))), text);
    }
}

TEST(RoundTrip, EveryLogComesBackAndIsWrittenTheSameAgain) {
    RandomValues random(3);
    Exercise clamshell;
    clamshell.id = "clamshell";
    const Catalogue catalogue({clamshell}, {});
    for (int i = 0; i < 2000; ++i) {
        const auto log = random.log("clamshell");
        const std::string text = writeLog(log);
        ASSERT_EQ(valueOf(readLog(text, catalogue)), log) << text;
        ASSERT_EQ(writeLog(valueOf(readLog(text, catalogue))), text);
    }
}

TEST(RoundTrip, EveryProgrammeComesBackAndIsWrittenTheSameAgain) {
    RandomValues random(4);
    for (int i = 0; i < 500; ++i) {
        const Programme programme = random.programme();
        const std::string text = writeProgramme(programme);
        ASSERT_EQ(valueOf(readProgramme(text)), programme) << text;
        ASSERT_EQ(writeProgramme(valueOf(readProgramme(text))), text);
    }
}

TEST(RoundTrip, DamagedDocumentsAreReadOrRefusedButNeverCrash) {
    RandomValues random(5);
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string text = writeProfile(random.profile());
        const auto at =
            static_cast<std::size_t>(random.number(0, static_cast<int>(text.size()) - 1));
        if (random.chance())
            text[at] = static_cast<char>(random.number(-128, 127));
        else
            text.erase(at, static_cast<std::size_t>(random.number(1, 40)));
        const auto read = readProfile(text);
        if (const auto* problem = std::get_if<Problem>(&read)) {
            ++refused;
            ASSERT_FALSE(problem->where.empty());
            ASSERT_TRUE(problem->sentence.ends_with('.')) << problem->sentence;
        }
    }
    EXPECT_GT(refused, 700);
}

} // namespace
} // namespace hipwise
