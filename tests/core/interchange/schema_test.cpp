#include "core/domain/embedded_file.h"
#include "core/interchange/documents.h"
#include "tests/core/interchange/random_values.h"
#include "tests/core/interchange/reading.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <functional>

namespace hipwise {
namespace {

using nlohmann::json;

/// A shipped schema, asked by an independent validator.
class ShippedSchema {
  public:
    explicit ShippedSchema(const std::string& name) {
        const json document = shipped(name);
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(document), m_schema);
    }

    bool accepts(const json& document) {
        return m_validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(document),
                                    nullptr);
    }

  private:
    static json shipped(const std::string& name) {
        const auto files = embeddedFiles();
        const auto file = std::ranges::find(files, name, &EmbeddedFile::path);
        EXPECT_NE(file, files.end()) << name;
        return file == files.end() ? json::object() : json::parse(file->content);
    }

    valijson::Schema m_schema;
    /// Kept, because it compiles every pattern once.
    valijson::Validator m_validator;
};

/// Values that are wrong, or just right, somewhere.
const json& oddValues() {
    static const json values = [] {
        json odd =
            json::parse(R"([null, true, -1, 0, 1, 3, 4, 5, 10, 11, 14, 15, 20, 21, 40, 41, 121,
            200, 201, 600, 601, 1899, 1900, 2020, 2021, 3600, 3601, 86400, 86401, 0.25, 0.3, 7.5,
            "", "left", "mon", "none", "2024-02-29", "2025-02-29", "2026-11-31", "2200-01-01",
            "1900-02-29", "24:00", "23:59", "a\u001b", "\u0085", "\u202e", "\u00eb",
            [], {}, [1, 2], ["mon", "tue", "wed"], ["a", "a"]])");
        for (const std::size_t length : {120u, 121u, 4001u})
            odd.push_back(std::string(length, 'a'));
        return odd;
    }();
    return values;
}

/// Every document that differs from a sound one at one place: changed, left out or added.
void forEachVariant(const json& sound, const std::function<void(const json&)>& judge) {
    const json places = sound.flatten();
    std::vector<json::json_pointer> pointers;
    for (const auto& [path, value] : places.items())
        for (json::json_pointer at(path); !at.empty(); at.pop_back())
            if (std::ranges::find(pointers, at) == pointers.end())
                pointers.push_back(at);
    for (const auto& at : pointers) {
        json variant = sound;
        for (const json& odd : oddValues()) {
            variant[at] = odd;
            judge(variant);
        }
        variant = sound;
        json& parent = variant[at.parent_pointer()];
        if (parent.is_object()) {
            parent["unknown"] = 1;
            judge(variant);
            parent.erase("unknown");
            parent.erase(at.back());
        } else {
            parent.push_back(parent.front());
        }
        judge(variant);
    }
}

/// Reader and schema agree on the sound document and on every variant of it.
void expectSameVerdicts(const std::string& schemaName, const std::string& sound,
                        const std::function<Problem(const std::string&)>& read) {
    ShippedSchema schema(schemaName);
    const json document = json::parse(sound);
    ASSERT_TRUE(schema.accepts(document));
    ASSERT_EQ(read(sound).where, "accepted") << read(sound).sentence;
    int accepted = 0;
    int refused = 0;
    forEachVariant(document, [&](const json& variant) {
        const Problem problem = read(variant.dump());
        const bool sane = problem.where == "accepted";
        ++(sane ? accepted : refused);
        ASSERT_EQ(schema.accepts(variant), sane) << problem.where << ": " << problem.sentence;
    });
    EXPECT_GT(accepted, 20);
    EXPECT_GT(refused, 300);
}

TEST(Schema, JudgesProfilesAsTheReaderDoes) {
    const auto read = [](const std::string& text) { return problemOf(readProfile(text)); };
    RandomValues random(11);
    for (int i = 0; i < 3; ++i) {
        Profile profile = random.profile();
        profile.daysPerWeek = 3;
        profile.weekdays = {Weekday::Monday, Weekday::Wednesday, Weekday::Friday};
        profile.safety = SafetyAnswers{{"saddle_numbness"}, {}, true};
        profile.pain = RecentPain{4, 6};
        profile.equipment.step = Centimetres{20};
        expectSameVerdicts("schema/profile.schema.json", writeProfile(profile), read);
    }
}

TEST(Schema, JudgesCheckInsAsTheReaderDoes) {
    const auto read = [](const std::string& text) { return problemOf(readCheckIn(text)); };
    CheckIn checkIn;
    checkIn.date = *Date::parse("2026-11-23");
    checkIn.signs = {Sign::LowBackPain, Sign::KneeInstability};
    checkIn.tests = {{21, 30}, 14, {18, 31}, {9, 12}, {15, 20}, HipFlexorLook::Level, {2, 1}};
    checkIn.pain = RecentPain{4, 6};
    checkIn.activities = {{"sit for an hour", 6}};
    expectSameVerdicts("schema/check-in.schema.json", writeCheckIn(checkIn), read);
}

TEST(Schema, JudgesLogsAsTheReaderDoes) {
    Exercise known[2];
    known[0].id = "clamshell";
    known[1].id = "left";
    const Catalogue catalogue({known[0], known[1]}, {});
    const auto read = [&](const std::string& text) {
        const Problem problem = problemOf(readLog(text, catalogue));
        const bool unknownExercise =
            problem.sentence.find("hipwise catalogue") != std::string::npos;
        return unknownExercise ? Problem{"accepted", {}} : problem;
    };
    SessionLog session;
    session.date = *Date::parse("2026-11-25");
    session.plannedDate = session.date;
    session.startedAt = "18:02";
    session.duration = Seconds{1062};
    session.painBefore = session.painAfter = session.painNextMorning = 2;
    session.exercises = {
        {"clamshell",
         Effort::Good,
         1,
         SkipReason::Tired,
         {{1, Side::Left, Reps{10}, Reps{10}}, {1, {}, Seconds{20}, Seconds{20}}}}};
    expectSameVerdicts("schema/log.schema.json", writeLog({&session, 1}), read);
}

TEST(Schema, JudgesProgrammesAsTheReaderDoes) {
    const auto read = [](const std::string& text) { return problemOf(readProgramme(text)); };
    Prescription item;
    item.exercise = "clamshell";
    item.sets = 2;
    item.amount = Seconds{20};
    item.firstSide = Side::Left;
    item.secondsPerRep = Deciseconds{35};
    item.contributes[index(Goal::Abduction)] = QuarterSets{4};
    item.reasons = {{"start.level", "New to training.", {"acsm-2009"}}};
    PlannedSession session;
    session.name = "A";
    session.tests = {{hipwise::Test::BridgeHold, Seconds{150}}};
    session.items = {item};
    Week week;
    week.goals[0] = {QuarterSets{30}, 6, 10};
    week.sessions = {session};
    week.reasons = item.reasons;
    const Programme programme{{}, {}, {{"time", {1, 2}, "Short."}}, {week}};
    expectSameVerdicts("schema/programme.schema.json", writeProgramme(programme), read);
}

TEST(Schema, JudgesTheTwoPartsOfASimulationAsTheirOwnDocuments) {
    RandomValues random(13);
    const json sound = json::parse(writeSimulation(random.programme(), random.log("clamshell")));
    ShippedSchema schema("schema/simulation.schema.json");
    ASSERT_TRUE(schema.accepts(sound));
    const std::pair<const char*, json> wrong[]{{"/format", "hipwise/log"},
                                               {"/version", 2},
                                               {"/unknown", 1},
                                               {"/programme/format", "hipwise/log"},
                                               {"/programme/start", "2026-02-30"},
                                               {"/programme/unknown", 1},
                                               {"/log/version", 2},
                                               {"/log/sessions", {{"date", "2026-11-23"}}},
                                               {"/log", json::array()}};
    for (const auto& [place, value] : wrong) {
        json variant = sound;
        variant[json::json_pointer(place)] = value;
        EXPECT_FALSE(schema.accepts(variant)) << place;
    }
    for (const char* part : {"format", "version", "programme", "log"}) {
        json variant = sound;
        variant.erase(part);
        EXPECT_FALSE(schema.accepts(variant)) << part;
    }
}

TEST(Schema, AcceptsWhatTheWritersWrite) {
    ShippedSchema profiles("schema/profile.schema.json");
    ShippedSchema checkIns("schema/check-in.schema.json");
    ShippedSchema logs("schema/log.schema.json");
    ShippedSchema programmes("schema/programme.schema.json");
    ShippedSchema simulations("schema/simulation.schema.json");
    RandomValues random(12);
    for (int i = 0; i < 100; ++i) {
        ASSERT_TRUE(profiles.accepts(json::parse(writeProfile(random.profile()))));
        ASSERT_TRUE(checkIns.accepts(json::parse(writeCheckIn(random.checkIn()))));
        ASSERT_TRUE(logs.accepts(json::parse(writeLog(random.log("clamshell")))));
        ASSERT_TRUE(programmes.accepts(json::parse(writeProgramme(random.programme()))));
        ASSERT_TRUE(simulations.accepts(
            json::parse(writeSimulation(random.programme(), random.log("clamshell")))));
    }
}

TEST(Schema, KnowsEveryDayOfThreeCenturies) {
    ShippedSchema schema("schema/check-in.schema.json");
    const auto verdict = [&schema](const std::string& day) {
        return schema.accepts({{"format", "hipwise/check-in"}, {"version", 1}, {"date", day}});
    };
    for (int year = 1899; year <= 2200; ++year)
        for (const char* day : {"-02-28", "-02-29", "-02-30", "-04-31", "-12-31", "-13-01"}) {
            const std::string text = std::to_string(year) + day;
            ASSERT_EQ(verdict(text), Date::parse(text).has_value()) << text;
        }
}

} // namespace
} // namespace hipwise
