#include "app/models/dose_change.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

Prescription asked(int sets, Amount amount, int band = 0) {
    Prescription item;
    item.sets = sets;
    item.amount = amount;
    item.band = band;
    return item;
}

Prescription because(Prescription item, std::vector<std::string> rules) {
    for (auto& rule : rules)
        item.reasons.push_back({rule, "Because of " + rule, {}});
    return item;
}

TEST(DoseChange, NamesWhatRose) {
    const struct {
        Prescription before;
        Prescription now;
        std::vector<std::string> chips;
    } cases[] = {
        {asked(3, Reps{11}), asked(3, Reps{11}), {}},
        {asked(3, Reps{11}), asked(3, Reps{12}), {"+1 rep"}},
        {asked(3, Reps{11}), asked(3, Reps{13}), {"+2 reps"}},
        {asked(2, Seconds{20}), asked(2, Seconds{25}), {"+5 s"}},
        {asked(2, Reps{11}), asked(3, Reps{11}), {"+1 set"}},
        {asked(1, Reps{11}), asked(3, Reps{11}), {"+2 sets"}},
        {asked(2, Reps{15}), asked(2, Reps{10}, 1), {"with band"}},
        {asked(2, Reps{15}, 1), asked(2, Reps{10}, 2), {"stronger band"}},
        {asked(3, Reps{12}), asked(2, Reps{12}), {"lighter"}},
        {asked(3, Reps{12}), asked(3, Reps{9}), {"lighter"}},
        {asked(3, Reps{12}, 2), asked(3, Reps{12}, 1), {"lighter"}},
    };
    for (const auto& each : cases) {
        std::vector<std::string> chips;
        for (const NoteChip& chip : chipsOf(each.now, &each.before))
            chips.push_back(chip.text.toStdString());
        EXPECT_EQ(chips, each.chips);
    }
}

TEST(DoseChange, CallsAnExerciseNewThatWasNeverAskedFor) {
    const auto chips = chipsOf(asked(2, Reps{8}), nullptr);
    ASSERT_EQ(chips.size(), 1u);
    EXPECT_EQ(chips[0].text.toStdString(), "new");
}

TEST(DoseChange, SaysHeldOnlyWhereARuleHeldIt) {
    const auto before = asked(3, Reps{8});
    for (const char* rule : {"progress.hold", "pain.amber"}) {
        const auto chips = chipsOf(because(asked(3, Reps{8}), {rule}), &before);
        ASSERT_EQ(chips.size(), 1u) << rule;
        EXPECT_EQ(chips[0].text.toStdString(), "held");
        EXPECT_EQ(chips[0].tone, NoteChip::Tone::Eased);
    }
    EXPECT_TRUE(chipsOf(because(asked(3, Reps{8}), {"start.level"}), &before).empty());
}

std::string leadRule(const Prescription& item, const Programme& programme = {}) {
    const Reason* reason = leadReason(item, programme);
    return reason ? reason->rule : "purpose";
}

TEST(DoseChange, LeadsWithTheReasonThatChangedSomething) {
    const struct {
        std::vector<std::string> rules;
        std::string lead;
    } cases[] = {
        {{"start.level", "progress.rep"}, "progress.rep"},
        {{"progress.rep", "pain.amber"}, "pain.amber"},
        {{"start.level", "side.weak_first"}, "side.weak_first"},
        {{"start.level", "gap.10"}, "gap.10"},
        {{"start.level", "start.pain"}, "start.pain"},
        {{"start.limit", "start.pain"}, "start.pain"},
        {{"start.limit", "progress.rep"}, "progress.rep"},
        {{"start.limit"}, "start.limit"},
        {{"start.careful_default"}, "purpose"},
        {{"start.bodyweight"}, "purpose"},
        {{"start.support"}, "purpose"},
        {{"week.optimum"}, "purpose"},
        {{}, "purpose"},
    };
    for (const auto& each : cases)
        EXPECT_EQ(leadRule(because(asked(2, Reps{8}), each.rules)), each.lead);
}

TEST(DoseChange, TellsWhereItStartsOnlyWhereNoOtherExerciseSaysTheSame) {
    auto bridge = because(asked(2, Reps{8}), {"start.level"});
    bridge.exercise = "glute-bridge";
    auto clamshell = bridge;
    clamshell.exercise = "clamshell";
    Programme programme;
    programme.weeks.resize(1);
    programme.weeks[0].sessions.resize(2);
    programme.weeks[0].sessions[0].items = {bridge};
    programme.weeks[0].sessions[1].items = {bridge, clamshell};
    EXPECT_EQ(leadRule(bridge, programme), "purpose");
    bridge.reasons[0].because = "You are new to training and your bridge hold was 18 s.";
    EXPECT_EQ(leadRule(bridge, programme), "start.level");
}

} // namespace
} // namespace hipwise
