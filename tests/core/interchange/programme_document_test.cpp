#include "core/interchange/documents.h"
#include "tests/core/interchange/reading.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

const std::string sample = R"({
  "format": "hipwise/programme",
  "version": 1,
  "start": "2026-11-23",
  "today": "2026-11-23",
  "relaxed_rules": [
    {
      "rule": "named.lunge",
      "weeks": [
        1,
        2
      ],
      "because": "Knee pain."
    }
  ],
  "weeks": [
    {
      "number": 1,
      "phase": "learn",
      "consolidation": false,
      "goals": {
        "extension": {
          "sets": 7.5,
          "target": [
            6,
            10
          ]
        },
        "abduction": {
          "sets": 6.0,
          "target": [
            5,
            8
          ]
        },
        "function": {
          "sets": 0.0,
          "target": [
            0,
            0
          ]
        },
        "trunk": {
          "sets": 0.0,
          "target": [
            0,
            0
          ]
        },
        "balance": {
          "sets": 0.0,
          "target": [
            0,
            0
          ]
        },
        "mobility": {
          "sets": 0.25,
          "target": [
            0,
            0
          ]
        }
      },
      "sessions": [
        {
          "date": "2026-11-23",
          "name": "A",
          "mode": "standalone",
          "state": "planned",
          "estimated_seconds": 1065,
          "warm_up_seconds": 120,
          "tests": [
            {
              "id": "bridge_hold_s",
              "estimated_seconds": 150
            }
          ],
          "items": [
            {
              "id": "glute-bridge",
              "ladder": "bridge",
              "level": 2,
              "position": "supine",
              "sets": 2,
              "reps": 10,
              "seconds": null,
              "per_side": false,
              "first_side": null,
              "extra_set_side": null,
              "band": 0,
              "tempo": "2-1-2",
              "seconds_per_rep": 4,
              "rest_seconds": 40,
              "estimated_seconds": 165,
              "contributes": {
                "extension": 1.0
              },
              "reasons": [
                {
                  "rule": "start.level",
                  "because": "New to training; bridge test 18 s.",
                  "sources": [
                    "acsm-2009"
                  ]
                }
              ]
            }
          ]
        }
      ],
      "reasons": []
    }
  ]
}
)";

Prescription bridge() {
    Prescription item;
    item.exercise = "glute-bridge";
    item.level = 2;
    item.position = Position::Supine;
    item.sets = 2;
    item.amount = Reps{10};
    item.tempo = "2-1-2";
    item.secondsPerRep = Deciseconds{40};
    item.rest = Seconds{40};
    item.estimated = Seconds{165};
    item.contributes[index(Goal::Extension)] = QuarterSets{4};
    item.reasons = {{"start.level", "New to training; bridge test 18 s.", {"acsm-2009"}}};
    return item;
}

Programme programme() {
    PlannedSession session;
    session.date = *Date::parse("2026-11-23");
    session.name = "A";
    session.estimated = Seconds{1065};
    session.warmUp = Seconds{120};
    session.tests = {{Test::BridgeHold, Seconds{150}}};
    session.items = {bridge()};
    Week week;
    week.goals[index(Goal::Extension)] = {QuarterSets{30}, 6, 10};
    week.goals[index(Goal::Abduction)] = {QuarterSets{24}, 5, 8};
    week.goals[index(Goal::Mobility)] = {QuarterSets{1}, 0, 0};
    week.sessions = {session};
    return {session.date, session.date, {{"named.lunge", {1, 2}, "Knee pain."}}, {week}};
}

TEST(ProgrammeDocument, WritesTheSampleToTheLetter) {
    EXPECT_EQ(writeProgramme(programme()), sample);
}

TEST(ProgrammeDocument, ReadsTheSample) {
    EXPECT_EQ(valueOf(readProgramme(sample)), programme());
}

TEST(ProgrammeDocument, WritesHoldsSidesBandsAndHalfSeconds) {
    Programme written = programme();
    Prescription& item = written.weeks[0].sessions[0].items[0];
    item.amount = Seconds{25};
    item.secondsPerRep = Deciseconds{};
    item.perSide = true;
    item.firstSide = Side::Left;
    item.extraSetSide = Side::Right;
    item.band = 2;
    std::string text = writeProgramme(written);
    for (const char* member :
         {"\"reps\": null", "\"seconds\": 25", "\"per_side\": true", "\"first_side\": \"left\"",
          "\"extra_set_side\": \"right\"", "\"band\": 2", "\"seconds_per_rep\": null"})
        EXPECT_NE(text.find(member), std::string::npos) << member;
    EXPECT_EQ(valueOf(readProgramme(text)), written);

    item.secondsPerRep = Deciseconds{35};
    EXPECT_NE(writeProgramme(written).find("\"seconds_per_rep\": 3.5,"), std::string::npos);
}

TEST(ProgrammeDocument, SaysWhatIsWrongAndWhatToDo) {
    const std::string item = "$.weeks[0].sessions[0].items[0]";
    const struct {
        std::string part;
        std::string other;
        std::string where;
        std::string sentence;
    } cases[] = {
        {"\"sets\": 7.5", "\"sets\": 7.3", "$.weeks[0].goals.extension.sets",
         "sets is 7.3; choose a multiple of 0.25."},
        {"\"phase\": \"learn\"", "\"phase\": \"rest\"", "$.weeks[0].phase",
         "phase is \"rest\"; choose learn, build, test, strengthen or maintenance."},
        {"\"seconds\": null", "\"seconds\": 5", item,
         "Give either reps or seconds here, and only one of them."},
        {"\"reps\": 10", "\"reps\": null", item,
         "Give either reps or seconds here, and only one of them."},
        {"\"level\": 2", "\"level\": null", item + ".level",
         "level is null; choose a whole number from 1 to 50."},
        {"\"first_side\": null,", "", item + ".first_side", "first_side is missing; add it."},
        {"bridge_hold_s", "bridge_hold", "$.weeks[0].sessions[0].tests[0].id",
         "id is \"bridge_hold\"; choose one_leg_stance_s, chair_stand_30s, bridge_hold_s, "
         "leg_raise_reps, side_plank_s, hip_flexor or step_down_faults."},
        {"            6,\n", "", "$.weeks[0].goals.extension.target",
         "target needs two whole numbers, the lowest and the highest."},
        {"\"acsm-2009\"", "7", item + ".reasons[0].sources[0]",
         "sources[0] is 7; write a text in quotes."},
    };
    for (const auto& [part, other, where, sentence] : cases) {
        const Problem problem = problemOf(readProgramme(replaced(sample, part, other)));
        EXPECT_EQ(problem.where, where) << other;
        EXPECT_EQ(problem.sentence, sentence);
    }
}

} // namespace
} // namespace hipwise
