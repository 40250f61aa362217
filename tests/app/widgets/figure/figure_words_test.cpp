#include "app/widgets/figure/figure_words.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/figure/motion_reader.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

QString wordsOf(const char* exercise, Side working = Side::Left) {
    return figureWords(*shippedMotion(exercise), working);
}

TEST(FigureWords, SayThePostureAndWhatToDo) {
    EXPECT_EQ(wordsOf("clamshell"),
              QStringLiteral("Lying on your right side, knees bent. Keep your feet together and "
                             "open the top knee."));
    EXPECT_TRUE(
        wordsOf("clamshell", Side::Right).startsWith(QStringLiteral("Lying on your left side")));
}

TEST(FigureWords, KnowEveryPosture) {
    const struct {
        const char* exercise;
        const char* posture;
    } table[]{{"glute-bridge", "Lying on your back, knees bent"},
              {"single-leg-bridge", "Lying on your back, one knee bent"},
              {"side-lying-leg-raise", "Lying on your right side, one knee bent"},
              {"prone-glute-squeeze", "Lying on your front, legs straight"},
              {"bird-dog", "On your hands and knees"},
              {"side-plank-clamshell", "On your right side, on your forearm, knees bent"},
              {"half-kneeling-hip-flexor-stretch", "Kneeling on one knee"},
              {"sit-to-stand", "Sitting on a chair"},
              {"ninety-ninety-rotations", "Sitting on the floor, knees bent"},
              {"hip-thrust", "Sitting on the floor, knees bent"},
              {"reverse-lunge", "Standing"}};
    for (const auto& row : table)
        EXPECT_EQ(postureWords(shippedMotion(row.exercise)->start()),
                  QString::fromLatin1(row.posture))
            << row.exercise;
}

TEST(FigureWords, FitThePositionInTheCatalogue) {
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        const QString posture = postureWords(shippedMotion(exercise.id)->start());
        const bool onASide =
            exercise.position == Position::SideLying || exercise.position == Position::SideSupport;
        EXPECT_EQ(posture.contains(QStringLiteral("side, ")), onASide) << exercise.id;
        EXPECT_EQ(posture.contains(QStringLiteral("hands and knees")),
                  exercise.position == Position::Quadruped)
            << exercise.id;
    }
}

TEST(FigureWords, GiveTheLoopTheExercisesOwnTempo) {
    Exercise exercise;
    exercise.secondsPerRep = Deciseconds{35};
    EXPECT_EQ(loopMilliseconds(exercise), 3500);
    exercise.secondsPerRep = {};
    EXPECT_EQ(loopMilliseconds(exercise), 6000);
}

} // namespace
} // namespace hipwise
