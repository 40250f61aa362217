#include "tests/core/storage/samples.h"

#include "core/storage/stores/check_in_store.h"
#include "core/storage/stores/person_store.h"
#include "core/storage/stores/programme_store.h"
#include "core/storage/transaction.h"

#include <cstdio>
#include <memory>

namespace hipwise {
namespace {

std::vector<Reason> someReasons() {
    return {{"start.level", "New to training; bridge test 18 s.", {"acsm-2009", "kang-2016"}},
            {"progress.hold", "\"Quoted\", a backslash \\ and f\xc3\xbcr <b>you</b>.", {}}};
}

Prescription bridge() {
    Prescription item;
    item.exercise = "glute-bridge";
    item.ladder = Ladder::Bridge;
    item.level = 2;
    item.position = Position::Supine;
    item.sets = 2;
    item.amount = Reps{10};
    item.tempo = "2-1-2";
    item.secondsPerRep = {40};
    item.rest = {40};
    item.estimated = {165};
    item.contributes[index(Goal::Extension)] = {4};
    item.contributes[index(Goal::Trunk)] = {1};
    item.reasons = someReasons();
    return item;
}

Prescription sidePlank() {
    Prescription item;
    item.exercise = "side-plank";
    item.ladder = Ladder::Core;
    item.level = 3;
    item.position = Position::SideSupport;
    item.sets = 3;
    item.amount = Seconds{20};
    item.perSide = true;
    item.firstSide = Side::Right;
    item.extraSetSide = Side::Left;
    item.band = 2;
    item.rest = {20};
    item.estimated = {210};
    item.contributes[index(Goal::Abduction)] = {2};
    return item;
}

PlannedSession sessionOn(Date date, std::string name, Phase phase) {
    PlannedSession session;
    session.date = date;
    session.name = std::move(name);
    session.mode = Mode::Finisher;
    session.estimated = {1065};
    session.warmUp = {120};
    if (phase == Phase::Test)
        session.tests = {{Test::BridgeHold, {150}}, {Test::StepDown, {90}}};
    session.items = {sidePlank(), bridge()};
    return session;
}

Week weekNumber(int number, Date monday) {
    Week week;
    week.number = number;
    week.phase = number == 6 ? Phase::Test : number < 3 ? Phase::Learn : Phase::Build;
    week.consolidation = number % 4 == 0;
    week.goals[index(Goal::Extension)] = {{30}, 6, 10};
    week.goals[index(Goal::Mobility)] = {{7}, 1, number};
    week.reasons = someReasons();
    if (number == 5)
        return week;
    for (const int offset : {0, 2, 4})
        week.sessions.push_back(sessionOn(monday.plusDays(offset),
                                          std::string(1, static_cast<char>('A' + offset / 2)),
                                          week.phase));
    return week;
}

SetRecord setOf(const Prescription& item, int number, std::optional<Side> side, Amount done) {
    return {item.exercise, number, side, item.amount, done};
}

void logFirstSession(LogStore& log, const PlannedRef& session) {
    const auto now = moment("2026-11-23");
    const std::vector<SetRecord> sets = {setOf(bridge(), 1, {}, Reps{10}),
                                         setOf(bridge(), 2, {}, Reps{8}),
                                         setOf(sidePlank(), 1, Side::Right, Seconds{20}),
                                         setOf(sidePlank(), 1, Side::Left, Seconds{15})};
    log.recordSessionPain(session, PainTime::Before, 3, now);
    log.recordSets(session, sets, now);
    const std::vector<SetRecord> correction = {setOf(bridge(), 2, {}, Reps{9})};
    log.recordSets(session, correction, moment("2026-11-23", 60));
    log.recordExercise(session, {"glute-bridge", Effort::Good, 2, {}}, moment("2026-11-23", 70));
    log.finish(session, Seconds{1062}, moment("2026-11-23", 1062));
    log.recordSessionPain(session, PainTime::After, 2, moment("2026-11-23", 1100));
    log.recordSessionPain(session, PainTime::NextMorning, 1, moment("2026-11-24"));
}

void logSecondSession(LogStore& log, const PlannedRef& session) {
    const auto now = moment("2026-11-26");
    log.recordExercise(session, {"side-plank", {}, {}, SkipReason::NoTime}, now);
    const std::vector<SetRecord> sets = {setOf(bridge(), 1, {}, Reps{12})};
    log.recordSets(session, sets, now);
}

} // namespace

Date day(std::string_view iso) {
    return Date::parse(iso).value();
}

Moment moment(std::string_view iso, int secondsLater) {
    const auto date = day(iso);
    return {date, "18:02", Date().daysUntil(date) * std::int64_t{86400} + 61320 + secondsLater, 60};
}

Profile maya() {
    Profile profile;
    profile.name = "Maya";
    profile.birthYear = 1981;
    profile.sex = Sex::Female;
    profile.weekdays = {Weekday::Monday, Weekday::Wednesday, Weekday::Friday};
    profile.equipment = {2, true, Centimetres{20}, true};
    profile.limits = {Limit::KneePainFront};
    profile.motives = {Motive::BackPain, Motive::Balance};
    profile.safety = SafetyAnswers{{}, {"recent_surgery"}, true};
    profile.pain = RecentPain{4, 6};
    return profile;
}

CheckIn mayasCheckIn() {
    CheckIn checkIn;
    checkIn.date = day("2026-11-23");
    checkIn.signs = std::vector{Sign::LowBackPain, Sign::TightHipFlexors};
    checkIn.tests.bridgeHoldSeconds = {18, 31};
    checkIn.tests.chairStands = 14;
    checkIn.tests.hipFlexor = HipFlexorLook::SlightlyAbove;
    checkIn.pain = RecentPain{4, 6};
    checkIn.activities = {{"sit for an hour", 6}};
    return checkIn;
}

Programme richProgramme() {
    Programme programme;
    programme.start = day("2026-11-23");
    programme.today = day("2026-11-22");
    programme.relaxedRules = {{"named.lunge", {1, 2}, "Your knee hurts in front."},
                              {"time", {}, ""}};
    for (int number = 1; number <= 12; ++number)
        programme.weeks.push_back(weekNumber(number, programme.start.plusDays(7 * (number - 1))));
    return programme;
}

IdSource countingIds() {
    return [count = std::make_shared<int>(0)] {
        char id[40];
        std::snprintf(id, sizeof id, "00000000-0000-4000-8000-%012d", ++*count);
        return std::string(id);
    };
}

Maya fillWithMaya(DataFile& file) {
    const auto now = moment("2026-11-22");
    Transaction transaction(file);
    Maya maya;
    maya.person = PersonStore(file).add(hipwise::maya(), now);
    CheckInStore(file).add(maya.person, mayasCheckIn(), now);
    maya.programme = ProgrammeStore(file).add(maya.person, richProgramme(), now);
    const auto stored = ProgrammeStore(file).current(maya.person).value();
    for (const auto& [date, id] : stored.sessions)
        maya.sessions.push_back({maya.person, id, date});
    LogStore log(file);
    logFirstSession(log, maya.sessions[0]);
    logSecondSession(log, maya.sessions[1]);
    log.recordPain(maya.person, 4, moment("2026-11-23"));
    log.recordPain(maya.person, 5, moment("2026-11-23", 5));
    transaction.commit();
    return maya;
}

Contents contentsOf(DataFile& file) {
    Transaction transaction(file, Access::Read);
    Contents contents;
    contents.names = PersonStore(file).names();
    for (const auto& name : contents.names) {
        const auto person = PersonStore(file).find(name).value();
        contents.profiles.push_back(person.profile);
        for (auto& checkIn : CheckInStore(file).all(person.id))
            contents.checkIns.push_back(std::move(checkIn));
        if (auto stored = ProgrammeStore(file).current(person.id))
            contents.programmes.push_back(std::move(stored->programme));
        for (auto& session : LogStore(file).all(person.id))
            contents.log.push_back(std::move(session));
    }
    return contents;
}

} // namespace hipwise
