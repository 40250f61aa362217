#pragma once

#include "app/models/dose_change.h"
#include "app/models/exercise_told.h"
#include "app/models/set_ticks.h"
#include "app/models/shorter_choice.h"
#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace hipwise {

struct SessionRow {
    std::string exercise;
    QString name;
    QString dose;
    QString reason;
    std::vector<NoteChip> chips;
    /// What stands in an open tick: "10" or "25 s".
    QString amount;
    std::vector<Tick> ticks;
    ExerciseTold told{};
    /// Every reason of the dose as a sentence, and the sessions it rests on.
    QStringList why{};
    QStringList lastTimes{};
    /// Path of the person's own picture; empty where the program draws the exercise.
    QString picture{};

    bool operator==(const SessionRow&) const = default;
};

struct TestRow {
    QString name;
    QString minutes;
    /// "left 23 s, right 31 s" of this week; empty where it is not done.
    QString done{};

    bool operator==(const TestRow&) const = default;
};

/// The reasons that belong to one exercise, or to the week.
struct WhyEntry {
    QString about;
    QStringList sentences;

    bool operator==(const WhyEntry&) const = default;
};

/// One planned session as the window shows it: words and ticks, nothing left to decide.
struct SessionView {
    Date planned;
    QString title;
    QString minutes;
    /// Empty where the session has no warm-up of its own.
    QString warmUp;
    std::vector<SessionRow> rows;
    std::vector<TestRow> tests;
    /// From the shortest on; those that leave nothing out are not there.
    std::vector<ShorterChoice> shorter;
    std::vector<WhyEntry> why;
    /// Citations of what the reasons say.
    QStringList sources;

    bool operator==(const SessionView&) const = default;
};

SessionView sessionView(const Snapshot& snapshot, const PlannedSession& session,
                        const Catalogue& catalogue);

/// "Session B".
QString sessionTitle(const PlannedSession& session);
/// The exercise's name, or its id where the catalogue does not know it any more.
QString nameOfExercise(const Catalogue& catalogue, const std::string& exercise);

/// How many ticks are done.
int doneSets(const SessionView& session);
/// "4 of 13 sets done".
QString progressWords(const SessionView& session);
/// Whether every exercise is done or was left out.
bool isComplete(const SessionView& session);
/// Of the exercises that were not left out.
std::vector<SetFact> openFacts(const SessionView& session);
void markSets(const std::vector<SetFact>& facts, SessionView& session);
/// Whether a set of that exercise is done.
bool isBegun(const SessionView& session, const std::string& exercise);
void markTold(const ExerciseFact& fact, SessionView& session);
/// The same sets as they are now: done as asked, or open.
std::vector<SetFact> factsNow(const std::vector<SetFact>& facts, const SessionView& session);
/// What stands in a tick: "10", "25 s", or "10 L" for an extra set of one side.
QString tickWords(const SessionRow& row, std::size_t tick);
/// "Glute bridge, set 2 of 3, 12 repetitions, both sides".
QString spokenTick(const SessionRow& row, std::size_t tick);

} // namespace hipwise
