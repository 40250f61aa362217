#include "core/domain/names.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace hipwise {
namespace {

template <class Term>
class Names : public testing::Test {};

using Terms = testing::Types<Weekday, Sex, Experience, Mode, HostWorkout, Motive, Equipment, Limit,
                             Ladder, Goal, Position, DoseType, Side, Phase, SessionState, Effort,
                             SkipReason, Sign, Test, HipFlexorLook>;
TYPED_TEST_SUITE(Names, Terms);

TYPED_TEST(Names, StandInDeclarationOrder) {
    int expected = 0;
    for (const auto& named : namesOf<TypeParam>())
        EXPECT_EQ(static_cast<int>(named.term), expected++) << named.word;
}

TYPED_TEST(Names, AreDistinctWordsThatLeadBackToTheirTerm) {
    std::set<std::string_view> words;
    for (const auto& [term, word] : namesOf<TypeParam>()) {
        EXPECT_TRUE(words.insert(word).second) << word;
        EXPECT_EQ(nameOf(term), word);
        EXPECT_EQ(termNamed<TypeParam>(word), term);
        EXPECT_EQ(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-"),
                  std::string_view::npos);
    }
}

TYPED_TEST(Names, KnowNoOtherWord) {
    for (const char* word : {"", "Mon", " mon", "nothing"})
        EXPECT_FALSE(termNamed<TypeParam>(word)) << word;
}

template <class Term>
std::string wordsOf() {
    std::string words;
    for (const auto& named : namesOf<Term>())
        words.append(words.empty() ? "" : " ").append(named.word);
    return words;
}

TEST(NamesOf, AreComplete) {
    EXPECT_EQ(namesOf<Goal>().size(), goalCount);
    EXPECT_EQ(static_cast<std::size_t>(Limit::FlexionSensitiveBack) + 1, namesOf<Limit>().size());
    EXPECT_EQ(static_cast<std::size_t>(Ladder::WarmUp) + 1, namesOf<Ladder>().size());
    EXPECT_EQ(static_cast<std::size_t>(Position::Standing) + 1, namesOf<Position>().size());
    EXPECT_EQ(static_cast<std::size_t>(SkipReason::Other) + 1, namesOf<SkipReason>().size());
}

TEST(NamesOf, AreSpelledAsTheFilesSpellThem) {
    EXPECT_EQ(wordsOf<Weekday>(), "mon tue wed thu fri sat sun");
    EXPECT_EQ(wordsOf<Mode>(), "standalone finisher warm_up");
    EXPECT_EQ(wordsOf<Phase>(), "learn build test strengthen maintenance");
    EXPECT_EQ(wordsOf<SessionState>(), "planned done partial skipped moved paused");
    EXPECT_EQ(wordsOf<Effort>(), "easy good hard failed");
    EXPECT_EQ(wordsOf<Goal>(), "extension abduction function trunk balance mobility");
    EXPECT_EQ(wordsOf<hipwise::Test>(),
              "one_leg_stance_s chair_stand_30s bridge_hold_s leg_raise_reps "
              "side_plank_s hip_flexor step_down_faults");
}

} // namespace
} // namespace hipwise
