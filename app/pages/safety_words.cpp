#include "app/pages/safety_words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::SafetyWords)
};

} // namespace

std::vector<SafetySign> emergencySigns() {
    return {
        {"numb_saddle",
         Words::tr("New numbness or tingling between your thighs, around your genitals or your "
                   "back passage")},
        {"bladder", Words::tr("New trouble passing urine or holding it, or not feeling it pass")},
        {"bowel", Words::tr("You cannot hold a bowel movement, or do not feel it")},
        {"sexual_function", Words::tr("A new loss of feeling or function during sex")},
        {"leg_weakness", Words::tr("One or both legs getting weaker from day to day")},
        {"pain_both_legs", Words::tr("Pain that shoots down both legs")},
        {"severe_injury", Words::tr("Severe pain after a bad fall, a crash or a hard blow")},
        {"fever_very_ill", Words::tr("Back pain with fever, and you feel very ill")},
        {"chest_or_belly", Words::tr("Chest pain, or a throbbing lump in your belly")},
    };
}

std::vector<SafetySign> clinicianSigns() {
    return {
        {"cancer", Words::tr("Cancer, now or in the past, and this back pain is new")},
        {"weight_loss", Words::tr("You lost weight and do not know why")},
        {"night_pain", Words::tr("Pain at night that eases in no position")},
        {"infection_risk",
         Words::tr("A fever or an infection lately, a weak immune system, or injected drugs")},
        {"recent_fall",
         Words::tr("A hard fall lately, or a light one if you are over 65, have thin bones or take "
                   "steroid tablets for a long time")},
        {"unusual_first_pain",
         Words::tr("Your first back pain ever, before 18 or after 50, and it is strong or getting "
                   "worse")},
        {"upper_back_pain", Words::tr("Pain between your shoulder blades")},
        {"slow_numbness", Words::tr("Numbness or weakness that slowly gets worse")},
        {"morning_stiffness",
         Words::tr("You are under 45, stiff for more than half an hour each morning, and moving "
                   "makes it better")},
        {"recent_surgery",
         Words::tr(
             "An operation on your spine, hip or belly, or a broken hip or spine, in the last "
             "12 weeks")},
        {"heart_trouble",
         Words::tr("Heart trouble lately, fainting, or blood pressure of 180 over 110 or more")},
        {"pregnancy_problem", Words::tr("You are pregnant and your care team watches a problem")},
        {"spine_fracture", Words::tr("Thin bones with a broken bone in the spine")},
        {"severe_rest_pain", Words::tr("Pain of 7 out of 10 or more at rest, all the time")},
    };
}

QString safetyNoticeWords() {
    return Words::tr(
        "Hipwise gives general exercise information to adults with common low back trouble. It "
        "does not find out what is wrong, and it does not replace a doctor or a physiotherapist. "
        "Exercise may ease back pain for many people, not for everyone. Stop an exercise that "
        "causes sharp pain, or pain above 5 out of 10. Train where you stand safely and have "
        "something firm to hold.");
}

} // namespace hipwise
