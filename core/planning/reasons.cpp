#include "core/planning/reasons.h"

#include "core/planning/dose_rules.h"

#include <algorithm>

namespace hipwise::reasons {
namespace {

std::string number(int value) {
    return std::to_string(value);
}

std::string lower(std::string text) {
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string experienceWords(Experience experience) {
    switch (experience) {
    case Experience::None:
        return "You are new to training";
    case Experience::Some:
        return "You have trained for a few months";
    case Experience::Regular:
        return "You have trained for more than 6 months";
    }
    return {};
}

/// The test that bears on where a ladder starts, and its result in words; empty where none does.
std::string testWords(Ladder ladder, const Findings& findings) {
    const TestResults& tests = findings.tests;
    if (ladder == Ladder::Bridge)
        if (const auto hold = weakerSide(tests.bridgeHoldSeconds))
            return "your bridge hold was " + number(*hold) + " s on the shorter side";
    if (ladder == Ladder::SideLegRaise)
        if (const auto raises = weakerSide(tests.legRaiseReps))
            return "you did " + number(*raises) + " leg raises on the weaker side";
    if (ladder == Ladder::Lunge && tests.chairStands)
        return "you stood up " + number(*tests.chairStands) + " times in 30 s";
    if (ladder == Ladder::Balance || ladder == Ladder::Hinge)
        if (const auto stance = weakerSide(tests.oneLegStanceSeconds))
            return "you stood " + number(*stance) + " s on one leg";
    if (ladder == Ladder::Mobility && tests.hipFlexor)
        return *tests.hipFlexor == HipFlexorLook::Level
                   ? "your thigh reached level in the hip-flexor check"
                   : "your thigh stayed above level in the hip-flexor check";
    return {};
}

bool restsOnExperience(Ladder ladder) {
    return ladder != Ladder::Balance && ladder != Ladder::Mobility;
}

Reason levelReason(const Exercise& exercise, const Eligibility& person) {
    const std::string test = testWords(exercise.ladder, person.findings());
    if (!restsOnExperience(exercise.ladder)) {
        if (test.empty())
            return {"start.careful_default",
                    "This starts gently because it was not tested yet. A check-in can move it.",
                    {}};
        return {"start.level", "It starts here because " + test + ".", {}};
    }
    const std::string because = experienceWords(person.profile().experience);
    return {"start.level",
            because + (test.empty() ? std::string{} : " and " + test) + ", so it starts here.",
            {"acsm-2009"}};
}

Reason limitReason(const Exercise& wanted, const Exercise& given, Limit limit) {
    return {"start.limit",
            wanted.name + " is left out because of " + limitWords(limit) + ". " + given.name +
                " takes its place.",
            {}};
}

void addPain(std::vector<Reason>& reasons, const Eligibility& person) {
    const Findings& findings = person.findings();
    if (findings.painAverage >= rules::painLowersStart)
        reasons.push_back({"start.pain",
                           "Your pain was " + number(findings.painAverage) +
                               " out of 10 on average last week, so it starts one step easier.",
                           {"smith-2017"}});
}

} // namespace

std::string goalWords(Goal goal) {
    switch (goal) {
    case Goal::Extension:
        return "the back of the hips";
    case Goal::Abduction:
        return "the sides of the hips";
    case Goal::Function:
        return "legs for stairs and standing up";
    case Goal::Trunk:
        return "the trunk";
    case Goal::Balance:
        return "balance";
    case Goal::Mobility:
        return "hip mobility";
    }
    return {};
}

std::string limitWords(Limit limit) {
    switch (limit) {
    case Limit::KneePainFront:
        return "pain at the front of the knee";
    case Limit::WristPain:
        return "wrist pain";
    case Limit::ShoulderPain:
        return "shoulder pain";
    case Limit::Pregnant:
        return "pregnancy";
    case Limit::CannotKneel:
        return "trouble with kneeling";
    case Limit::CannotGetToFloor:
        return "trouble getting down to the floor";
    case Limit::BalancePoor:
        return "unsteady balance";
    case Limit::LateralHipPain:
        return "pain at the side of the hip";
    case Limit::HipReplacement:
        return "your hip replacement";
    case Limit::HipOa:
        return "hip arthritis";
    case Limit::OsteoporosisSpine:
        return "osteoporosis of the spine";
    case Limit::Hypertension:
        return "high blood pressure";
    case Limit::ExtensionSensitiveBack:
        return "a back that dislikes arching";
    case Limit::FlexionSensitiveBack:
        return "a back that dislikes bending";
    }
    return {};
}

std::string amountWords(const Exercise& exercise, int amount) {
    return number(amount) + (exercise.type == DoseType::Hold ? " s" : " times");
}

std::vector<Reason> startingPoint(const Exercise& wanted, const LadderState& state,
                                  const Eligibility& person) {
    std::vector<Reason> reasons;
    const Exercise& given = *state.exercise;
    if (const auto limit = person.limitAgainst(wanted))
        reasons.push_back(limitReason(wanted, given, *limit));
    else
        reasons.push_back(levelReason(given, person));
    if (state.waitingForBand && state.waitingForBand != &given)
        reasons.push_back({"start.bodyweight",
                           "No band in the first two weeks: learn it with body weight first.",
                           {}});
    addPain(reasons, person);
    return reasons;
}

Reason growsSlowly(const Exercise& exercise, int amount) {
    return {"progress.rep",
            amountWords(exercise, amount) + " again: in a warm-up it goes up slowly.",
            {}};
}

Reason moreThanLastTime(const Exercise& exercise, int before, int now) {
    if (before == now)
        return growsSlowly(exercise, now);
    const std::string rule =
        exercise.type == DoseType::Hold ? "progress.hold_time" : "progress.rep";
    return {rule,
            "Up from " + number(before) + " to " + amountWords(exercise, now) +
                ", if the time before went as asked.",
            {"acsm-2009"}};
}

Reason topOfRange(const Exercise& exercise, int amount, int confirmations) {
    const std::string top = amountWords(exercise, amount) + " is the top here";
    if (exercise.ladder == Ladder::Mobility)
        return {"progress.keep", top + ": a stretch does not need to get harder.", {}};
    if (confirmations < rules::confirmationsToStepUp)
        return {"progress.confirm", top + ". Once more like this and it may step up.", {}};
    return {"progress.ready",
            top + ". The next step waits for a new week: few things change at a time.",
            {}};
}

Reason steppedUp(const Exercise& from, const Exercise& to, int band, int amount) {
    const std::string earned =
        "You reached " + amountWords(from, amount) + " in two sessions of " + lower(from.name);
    if (&from == &to && band > 1)
        return {"progress.step_up",
                earned + ", so the next stronger band comes on and it starts low again.",
                {"acsm-2009"}};
    return {"progress.step_up",
            earned + ", so " + lower(to.name) + " comes next and starts low.",
            {"acsm-2009"}};
}

Reason takesItsPlace(const Exercise& from, const Exercise& to) {
    return {"own.in_place",
            to.name + " takes the place of " + lower(from.name) + ", as you chose. It starts low.",
            {}};
}

Reason slowerTempo() {
    return {"progress.tempo",
            "There is no harder kind for you here, so it now goes slower: 3 seconds up, 3 down.",
            {}};
}

Reason oneMoreSet() {
    return {"progress.set", "There is no harder kind for you here, so it gets one more set.", {}};
}

Reason backToBefore(const Exercise& exercise, int amount) {
    return {"progress.back",
            "Back to " + amountWords(exercise, amount) + ", if the lighter time before went well.",
            {}};
}

Reason changeOfExercise(const Exercise& from, const Exercise& to) {
    return {"progress.sibling",
            from.name + " has not gone up for a while. " + to.name +
                " works the same muscles in a new way.",
            {}};
}

Reason longPlateau(const Exercise& exercise) {
    return {"progress.plateau",
            exercise.name + " has stayed the same for some weeks. Keeping it up still counts.",
            {}};
}

Reason bandNow(const Exercise& from, const Exercise& to) {
    return {"progress.band",
            "Two weeks of " + lower(from.name) + " are done, so " + lower(to.name) +
                " starts with your lightest band.",
            {}};
}

Reason weakSideFirst(Side side, Goal goal) {
    const std::string name = side == Side::Left ? "left" : "right";
    return {"side.weak_first",
            "Your " + name + " side was weaker for " + goalWords(goal) + ", so it goes first.",
            {}};
}

Reason extraSet(Side side) {
    return {"side.extra_set",
            std::string("One more set on the ") + (side == Side::Left ? "left" : "right") +
                ", until both sides are alike.",
            {}};
}

Reason otherSets(int before, int now) {
    const std::string sets =
        number(now) + (now == 1 ? " set" : " sets") + " in place of " + number(before) + ": ";
    if (now > before)
        return {"progress.sets", sets + "this week has room for more of it.", {}};
    return {"progress.fewer_sets", sets + "other exercises need the time this week.", {}};
}

Reason keepSupport() {
    return {"start.support", "Keep a hand on a kitchen worktop or a heavy table.", {}};
}

} // namespace hipwise::reasons
