#include "core/interchange/documents.h"
#include "tests/cli/command_line.h"

namespace hipwise {
namespace {

using PlanCommand = CommandLine;

std::string with(std::string text, std::string_view part, std::string_view other) {
    return text.replace(text.find(part), part.size(), other);
}

TEST_F(PlanCommand, PrintsTheWholeProgrammeAsJson) {
    const std::string profile = write("maya.json", mayaJson);
    ASSERT_EQ(run({"plan", "--profile", profile, "--json"}), 0) << err();
    const Programme programme = printedProgramme();
    EXPECT_EQ(programme.start.iso(), "2026-11-23");
    EXPECT_EQ(programme.today.iso(), "2026-11-23");
    EXPECT_EQ(programme.weeks.size(), 12u);
    EXPECT_EQ(programme.weeks[0].sessions.size(), 3u);
    EXPECT_EQ(writeProgramme(programme), out());
}

TEST_F(PlanCommand, TakesStartTodayAndWeeks) {
    const std::string profile = write("maya.json", mayaJson);
    ASSERT_EQ(run({"plan", "--profile", profile, "--start", "2026-12-02", "--today", "2026-12-01",
                   "--weeks", "4", "--json"}),
              0);
    const Programme programme = printedProgramme();
    EXPECT_EQ(programme.start.iso(), "2026-12-02");
    EXPECT_EQ(programme.today.iso(), "2026-12-01");
    EXPECT_EQ(programme.weeks.size(), 4u);
}

TEST_F(PlanCommand, IsTheSameByteForByteEachTime) {
    const std::string profile = write("maya.json", mayaJson);
    run({"plan", "--profile", profile, "--json"});
    const std::string first = out();
    run({"plan", "--profile", profile, "--json"});
    EXPECT_EQ(out(), first);
}

TEST_F(PlanCommand, PrintsTextForATerminal) {
    const std::string profile = write("maya.json", mayaJson);
    ASSERT_EQ(run({"plan", "--profile", profile, "--weeks", "2"}), 0);
    EXPECT_NE(out().find("Week 1 of 2, learn, Mon 2026-11-23 to Sun 2026-11-29\n"),
              std::string::npos);
    EXPECT_NE(out().find("Session A, Mon 2026-11-23, about "), std::string::npos);
    EXPECT_NE(out().find("2 x "), std::string::npos);
    std::istringstream lines(out());
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(line.size(), 80u) << line;
}

TEST_F(PlanCommand, ReadsSeveralCheckInsAndTouchesNoDataFile) {
    const std::string profile = write("maya.json", mayaJson);
    const std::string first = write("first.json", checkInJson);
    const std::string second = write("second.json", with(checkInJson, "11-23", "12-21"));
    const auto before = files();
    EXPECT_EQ(run({"plan", "--profile", profile, "--check-in", first, "--check-in", second,
                   "--today", "2026-12-21", "--weeks", "1"}),
              0)
        << err();
    EXPECT_EQ(files(), before);
}

TEST_F(PlanCommand, RefusesBadFilesNamingTheFileAndThePlace) {
    const std::string missing = path("missing.json");
    const std::string name = std::string(100'000, 'a');
    const struct {
        std::string content;
        std::string part;
    } cases[] = {
        {"hello", "bad.json, line 1, column 1: This is not JSON"},
        {"", "bad.json, line 1, column 1: This is not JSON"},
        {"\xFF", "bad.json, line 1, column 1: This is not UTF-8"},
        {with(mayaJson, R"("days_per_week":3)", R"("days_per_week":"three")"),
         "bad.json, $.days_per_week: days_per_week is \"three\"; choose 3 or 4."},
        {with(mayaJson, R"("mini_bands")", R"("bands")"),
         "bad.json, $.equipment.bands: This field is not known here"},
        {with(mayaJson, R"("days_per_week":3)", R"("days_per_week":5)"),
         "bad.json, $.days_per_week: days_per_week is 5; choose 3 or 4."},
        {with(mayaJson, R"("minutes":18)", R"("minutes":60)"),
         "bad.json, $.minutes: minutes is 60; choose a whole number from 15 to 20."},
        {with(mayaJson, "Maya", name), "bad.json, $.name: name is 100000 characters long"},
        {with(mayaJson, R"("version":1)", R"("version":9)"), "update Hipwise"},
        {std::string(documentLimit + 1, ' '), "bad.json, $: This document is larger than 4 MiB"},
    };
    for (const auto& [content, part] : cases)
        expectRefusal({"plan", "--profile", write("bad.json", content)}, part);
    expectRefusal({"plan", "--profile", missing}, "missing.json: There is no such file");
    expectRefusal({"plan", "--profile", path("")}, "This is a folder");
    expectRefusal({"plan", "--profile", "/dev/zero"}, "/dev/zero: This is not a plain file");
}

TEST_F(PlanCommand, RefusesABadCheckInToo) {
    const std::string profile = write("maya.json", mayaJson);
    const std::string bad = write("bad.json", with(checkInJson, "2026-11-23", "2026-02-30"));
    expectRefusal({"plan", "--profile", profile, "--check-in", bad},
                  "bad.json, $.date: date is \"2026-02-30\"; write a day that exists");
}

/// One session of Maya's, with one exercise of which both sides were done.
std::string sessionJson(const std::string& date) {
    return R"({"date":")" + date + R"(","planned_date":")" + date +
           R"(","exercises":[{"id":"clamshell","effort":"easy","pain":0,"sets":[)"
           R"({"side":"left","asked":{"reps":10},"reps":10},)"
           R"({"side":"right","asked":{"reps":10},"reps":10}]}]})";
}

std::string logJson(const std::string& sessions) {
    return R"({"format":"hipwise/log","version":1,"sessions":[)" + sessions + "]}";
}

TEST_F(PlanCommand, PlansOnFromWhatWasDone) {
    const std::string profile = write("maya.json", mayaJson);
    const std::string log = write("log.json", logJson(sessionJson("2026-11-23")));
    const std::vector<std::string> plan{"plan",       "--profile", profile, "--start",
                                        "2026-11-23", "--log",     log,     "--json"};
    ASSERT_EQ(run(plan), 0) << err();
    const Programme onTheDay = printedProgramme();
    EXPECT_EQ(onTheDay.weeks[0].sessions[0].state, SessionState::Partial);
    EXPECT_EQ(onTheDay.weeks[0].sessions[1].state, SessionState::Planned);
    std::vector<std::string> later = plan;
    later.insert(later.end(), {"--today", "2026-11-30"});
    ASSERT_EQ(run(later), 0) << err();
    const Programme weekAfter = printedProgramme();
    EXPECT_EQ(weekAfter.today.iso(), "2026-11-30");
    EXPECT_EQ(weekAfter.weeks[0].sessions[0].state, SessionState::Partial);
    EXPECT_EQ(weekAfter.weeks[0].sessions[1].state, SessionState::Skipped);
    EXPECT_EQ(writeProgramme(weekAfter), out());
}

TEST_F(PlanCommand, TakesTheSessionsOfTheLogInAnyOrder) {
    const std::string profile = write("maya.json", mayaJson);
    const std::string first = sessionJson("2026-11-23");
    const std::string second = sessionJson("2026-11-25");
    const auto planned = [&](const std::string& sessions) {
        EXPECT_EQ(run({"plan", "--profile", profile, "--start", "2026-11-23", "--today",
                       "2026-11-27", "--log", write("log.json", logJson(sessions)), "--json"}),
                  0)
            << err();
        return out();
    };
    EXPECT_EQ(planned(first + ',' + second), planned(second + ',' + first));
}

TEST_F(PlanCommand, ShowsStatesAndReasonsAsText) {
    const std::string profile = write("maya.json", mayaJson);
    const std::string log = write("log.json", logJson(sessionJson("2026-11-23")));
    ASSERT_EQ(run({"plan", "--profile", profile, "--start", "2026-11-23", "--today", "2026-11-30",
                   "--log", log, "--weeks", "2"}),
              0)
        << err();
    EXPECT_NE(out().find("Session A, Mon 2026-11-23, about 18 min, partly done\n"),
              std::string::npos);
    EXPECT_NE(out().find(", skipped\n"), std::string::npos);
    EXPECT_NE(out().find("on Monday 23 November"), std::string::npos) << "a reason from the log";
}

TEST_F(PlanCommand, RefusesABadLogNamingTheSessionAndThePlace) {
    const std::string profile = write("maya.json", mayaJson);
    const std::string good = sessionJson("2026-11-23");
    const struct {
        std::string content;
        std::string part;
    } cases[] = {
        {"[1]", "log.json, $: "},
        {"{", "log.json, line 1, column 2: This is not JSON"},
        {mayaJson, "log.json, $.format: format is \"hipwise/profile\"; write \"hipwise/log\""},
        {logJson(good + ',' + with(sessionJson("2026-11-25"), "clamshell", "clam")),
         "log.json, session 2, $.sessions[1].exercises[0].id: id is \"clam\"; choose an exercise"},
        {logJson(with(good, R"("pain":0)", R"("pain":"much")")),
         "log.json, session 1, $.sessions[0].exercises[0].pain: pain is \"much\""},
        {logJson(with(good, R"("effort")", R"("mood")")),
         "log.json, session 1, $.sessions[0].exercises[0].mood: This field is not known here"},
        {logJson(good + ',' + good), "log.json, session 2, $.sessions[1].planned_date: "
                                     "planned_date is 2026-11-23, as in session 1"},
    };
    for (const auto& [content, part] : cases)
        expectRefusal({"plan", "--profile", profile, "--log", write("log.json", content)}, part);
    expectRefusal({"plan", "--profile", profile, "--log", path("none.json")},
                  "none.json: There is no such file; check the name.");
}

TEST_F(PlanCommand, SaysWhyNoPlanMayBeMade) {
    const std::string profile =
        write("maya.json", with(mayaJson, R"("emergency":[])", R"("emergency":["saddle"])"));
    expectRefusal({"plan", "--profile", profile}, "medical help");
}

} // namespace
} // namespace hipwise
