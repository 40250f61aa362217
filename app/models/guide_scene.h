#pragma once

#include "app/models/drawing.h"
#include "core/catalogue/catalogue.h"
#include "core/guide/guide.h"

#include <QString>

#include <optional>
#include <vector>

namespace hipwise {

/// What the figure of a scene does: stand at its end, or a share of its loop.
struct FigureMoment {
    Drawing drawing{};
    Side working = Side::Left;
    /// 0 to 1; empty where the end of the movement is held.
    std::optional<double> share{};

    bool operator==(const FigureMoment&) const = default;
};

/// One moment of a guided session, decided and in words: the stage only paints it.
struct GuideScene {
    enum class Mood { Ready, Work, Rest, Still, Over };

    Mood mood = Mood::Ready;
    /// "Exercise 2 of 5 · about 12 min left".
    QString progress{};
    /// 0 to 1 of the whole session.
    double done = 0;
    /// "Clamshell · left side".
    QString title{};
    /// One sentence of how it is done.
    QString cue{};
    /// "7", to be read from the mat.
    QString count{};
    /// "of 10 repetitions · set 2 of 3".
    QString caption{};
    /// "Rest", "Get ready", "Hold", "Go".
    QString phase{};
    /// How full the bar below the count is, 0 to 1.
    double bar = 0;
    FigureMoment figure{};
    /// "Next: Clamshell · right side, 10 repetitions".
    QString next{};
    Drawing nextDrawing{};
    /// What was told of the set before, while another one comes: "done: 6 of 10".
    QString lastDone{};
    /// What the one key does now: "Set done".
    QString action{};

    bool operator==(const GuideScene&) const = default;
};

/// What the scene is about.
struct Guided {
    const PlannedSession& session;
    const Catalogue& catalogue;
    /// To warm up with, in turn.
    std::vector<const Exercise*> drills;
    /// Real seconds for one of the script: logging and the person's own pace.
    double pace = 1;
    std::optional<SetEnd> lastDone{};
};

/// The pace that the plan's own minutes of that session stand for.
double paceOf(const PlannedSession& session);

GuideScene guideScene(const Guide& guide, const Guided& about);

/// What is heard when one scene follows another: words to say, and the kind of tone where nothing
/// speaks.
struct Cue {
    enum class Kind { None, Count, Start, End, Change, Finished };

    Kind kind = Kind::None;
    QString words{};

    bool operator==(const Cue&) const = default;
};

Cue cueBetween(const GuideScene& before, const GuideScene& now);

} // namespace hipwise
