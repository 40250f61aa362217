#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

namespace hipwise {
namespace {

using nlohmann::json;

class SimulateCommand : public CommandLine {
  protected:
    /// The document that the last run printed.
    json simulation(const std::string& kind, const std::string& weeks,
                    const std::vector<std::string>& more = {}) {
        std::vector<std::string> arguments{"simulate",   "--profile", profile, "--person",
                                           kind,         "--weeks",   weeks,   "--start",
                                           "2026-11-23", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        EXPECT_EQ(run(arguments), 0) << err();
        return json::parse(out(), nullptr, false);
    }

    std::string profile = write("maya.json", mayaJson);
};

TEST_F(SimulateCommand, PrintsAProgrammeAndALogThatAreDocumentsOfTheirOwn) {
    const json document = simulation("steady", "12");
    EXPECT_EQ(document.at("format"), "hipwise/simulation");
    EXPECT_EQ(document.at("version"), 1);
    EXPECT_EQ(document.size(), 4u);
    const auto programme = readProgramme(document.at("programme").dump());
    ASSERT_TRUE(std::holds_alternative<Programme>(programme));
    EXPECT_EQ(std::get<Programme>(programme).weeks.size(), 12u);
    const auto log = readLog(document.at("log").dump(), shippedCatalogue());
    ASSERT_TRUE(std::holds_alternative<std::vector<SessionLog>>(log));
    EXPECT_GT(std::get<std::vector<SessionLog>>(log).size(), 24u);
}

TEST_F(SimulateCommand, PlansTheSameFromTheLogOfEveryKindOfPerson) {
    for (const char* kind : {"steady", "eager", "painful", "irregular", "stops"}) {
        const json document = simulation(kind, "52", {"--seed", "7"});
        const std::string log = write("log.json", document.at("log").dump());
        ASSERT_EQ(run({"plan", "--profile", profile, "--log", log, "--start", "2026-11-23",
                       "--today", document.at("programme").at("today"), "--weeks", "52", "--json"}),
                  0)
            << err();
        EXPECT_EQ(json::parse(out()), document.at("programme")) << kind;
    }
}

TEST_F(SimulateCommand, TheSameSeedIsTheSamePerson) {
    const json first = simulation("irregular", "8", {"--seed", "3"});
    EXPECT_EQ(simulation("irregular", "8", {"--seed", "3"}), first);
    EXPECT_NE(simulation("irregular", "8", {"--seed", "4"}), first);
    EXPECT_EQ(simulation("irregular", "8"), simulation("irregular", "8", {"--seed", "1"}));
}

TEST_F(SimulateCommand, StartsOnTodayWhereNoStartIsGiven) {
    ASSERT_EQ(run({"simulate", "--profile", profile, "--person", "eager", "--weeks", "2", "--today",
                   "2027-01-04", "--json"}),
              0)
        << err();
    EXPECT_EQ(json::parse(out()).at("programme").at("start"), "2027-01-04");
}

TEST_F(SimulateCommand, ShowsWeekByWeekWhatWasAskedAndDoneAndWhy) {
    ASSERT_EQ(run({"simulate", "--profile", profile, "--person", "painful", "--weeks", "52"}), 0)
        << err();
    for (const char* part :
         {"Week 1 of 52, learn, Mon 2026-11-23 to Sun 2026-11-29\n", "\nWeek 52 of 52, ",
          "  Session A, Mon 2026-11-23, about 18 min, ", "  Took ", "back pain ", "; did 2 x ",
          "each side, effort ", ", skipped\n"})
        EXPECT_NE(out().find(part), std::string::npos) << part;
    std::istringstream lines(out());
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(line.size(), 80u) << line;
}

TEST_F(SimulateCommand, TouchesNoDataFile) {
    const auto before = files();
    run({"simulate", "--profile", profile, "--person", "stops", "--data", dataFile()});
    EXPECT_EQ(err(), "");
    EXPECT_EQ(files(), before);
}

TEST_F(SimulateCommand, RefusesABadProfileAndOneThatMayNotTrain) {
    expectRefusal({"simulate", "--profile", path("none.json"), "--person", "eager"},
                  "none.json: There is no such file; check the name.");
    expectRefusal({"simulate", "--profile", write("bad.json", "{}"), "--person", "eager"},
                  "bad.json, $.format: format is missing; add it.");
    std::string unsafe = mayaJson;
    unsafe.replace(unsafe.find(R"("emergency":[])"), 14, R"("emergency":["saddle"])");
    expectRefusal({"simulate", "--profile", write("unsafe.json", unsafe), "--person", "eager"},
                  "medical help");
}

} // namespace
} // namespace hipwise
