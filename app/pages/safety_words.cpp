#include "app/pages/safety_words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::SafetyWords)
};

} // namespace

QStringList emergencySigns() {
    return {
        Words::tr("New numbness or tingling between your thighs, around your genitals or your "
                  "back passage"),
        Words::tr("New trouble passing urine or holding it, or not feeling it pass"),
        Words::tr("You cannot hold a bowel movement, or do not feel it"),
        Words::tr("A new loss of feeling or function during sex"),
        Words::tr("One or both legs getting weaker from day to day"),
        Words::tr("Pain that shoots down both legs"),
        Words::tr("Severe pain after a bad fall, a crash or a hard blow"),
        Words::tr("Back pain with fever, and you feel very ill"),
        Words::tr("Chest pain, or a throbbing lump in your belly"),
    };
}

QStringList clinicianSigns() {
    return {
        Words::tr("Cancer, now or in the past, and this back pain is new"),
        Words::tr("You lost weight and do not know why"),
        Words::tr("Pain at night that eases in no position"),
        Words::tr("A fever or an infection lately, a weak immune system, or injected drugs"),
        Words::tr("A hard fall lately, or a light one if you are over 65, have thin bones or take "
                  "steroid tablets for a long time"),
        Words::tr("Your first back pain ever, before 18 or after 50, and it is strong or getting "
                  "worse"),
        Words::tr("Pain between your shoulder blades"),
        Words::tr("Numbness or weakness that slowly gets worse"),
        Words::tr("You are under 45, stiff for more than half an hour each morning, and moving "
                  "makes it better"),
        Words::tr("An operation on your spine, hip or belly, or a broken hip or spine, in the last "
                  "12 weeks"),
        Words::tr("Heart trouble lately, fainting, or blood pressure of 180 over 110 or more"),
        Words::tr("You are pregnant and your care team watches a problem"),
        Words::tr("Thin bones with a broken bone in the spine"),
        Words::tr("Pain of 7 out of 10 or more at rest, all the time"),
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
