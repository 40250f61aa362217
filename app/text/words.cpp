#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace hipwise {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hipwise::Words)
};

/// From this age standing work is planned with hand support (engine.md section 2).
constexpr int supportAge = 65;

QString dayAndMonth(const QDate& date) {
    return QLocale().toString(date, Words::tr("d MMMM", "date without weekday and year"));
}

QString setsTimesAmount(const Prescription& item) {
    const auto words = item.perSide ? Words::tr("%1 × %2 each side") : Words::tr("%1 × %2");
    return words.arg(QLocale().toString(item.sets), amountWords(item.amount));
}

QString firstSideWords(Side side) {
    return side == Side::Left ? Words::tr("left first") : Words::tr("right first");
}

QString extraSetWords(Side side) {
    return side == Side::Left ? Words::tr("one more set left") : Words::tr("one more set right");
}

} // namespace

QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toStd(const QString& text) {
    return text.toStdString();
}

QString insideSentence(QString name) {
    return name.isEmpty() ? name : name.replace(0, 1, name.front().toLower());
}

QString asLabel(QString text) {
    return text.simplified().replace(QLatin1Char('&'), QLatin1String("&&"));
}

QDate toQt(Date date) {
    return {date.year(), date.month(), date.day()};
}

std::optional<Date> toDate(const QDate& date) {
    return Date::fromParts(date.year(), date.month(), date.day());
}

Date fromQt(const QDate& date) {
    return Date::fromParts(date.year(), date.month(), date.day()).value_or(Date());
}

QString longDate(Date date) {
    return QLocale().toString(toQt(date), Words::tr("dddd d MMMM", "date with weekday"));
}

QString shortDate(Date date) {
    return QLocale().toString(toQt(date), Words::tr("ddd d", "short weekday and day of the month"));
}

QString dateRange(Date first, Date last) {
    if (first == last)
        return dayAndMonth(toQt(first));
    const bool sameMonth = first.year() == last.year() && first.month() == last.month();
    const QString from = sameMonth ? QLocale().toString(first.day()) : dayAndMonth(toQt(first));
    return Words::tr("%1 – %2", "from one day to another").arg(from, dayAndMonth(toQt(last)));
}

QString goalName(Goal goal) {
    switch (goal) {
    case Goal::Extension:
        return Words::tr("Back of the hips");
    case Goal::Abduction:
        return Words::tr("Sides of the hips");
    case Goal::Function:
        return Words::tr("Legs for daily tasks");
    case Goal::Trunk:
        return Words::tr("Trunk");
    case Goal::Balance:
        return Words::tr("Balance");
    case Goal::Mobility:
        return Words::tr("Hip mobility");
    }
    return {};
}

QString phaseName(Phase phase) {
    switch (phase) {
    case Phase::Learn:
        return Words::tr("Learn");
    case Phase::Build:
        return Words::tr("Build");
    case Phase::Test:
        return Words::tr("Test");
    case Phase::Strengthen:
        return Words::tr("Strengthen");
    case Phase::Maintenance:
        return Words::tr("Maintain");
    }
    return {};
}

QString limitName(Limit limit) {
    switch (limit) {
    case Limit::KneePainFront:
        return Words::tr("Pain at the front of a knee");
    case Limit::WristPain:
        return Words::tr("Wrist pain");
    case Limit::ShoulderPain:
        return Words::tr("Shoulder pain");
    case Limit::Pregnant:
        return Words::tr("Pregnant");
    case Limit::CannotKneel:
        return Words::tr("Kneeling is not possible");
    case Limit::CannotGetToFloor:
        return Words::tr("Getting down to the floor and up again is not possible");
    case Limit::BalancePoor:
        return Words::tr("Unsteady on the feet, or a fall in the last year");
    case Limit::LateralHipPain:
        return Words::tr("Pain at the outside of a hip");
    case Limit::HipReplacement:
        return Words::tr("A hip replacement");
    case Limit::HipOa:
        return Words::tr("Arthritis of a hip");
    case Limit::OsteoporosisSpine:
        return Words::tr("Thin bones (osteoporosis)");
    case Limit::Hypertension:
        return Words::tr("High blood pressure");
    case Limit::ExtensionSensitiveBack:
        return Words::tr("Bending backward hurts the back");
    case Limit::FlexionSensitiveBack:
        return Words::tr("Bending forward hurts the back");
    }
    return {};
}

QString sideName(Side side) {
    return side == Side::Left ? Words::tr("Left") : Words::tr("Right");
}

QString testName(Test test) {
    switch (test) {
    case Test::OneLegStance:
        return Words::tr("One-leg stand");
    case Test::ChairStand:
        return Words::tr("Chair stands in 30 s");
    case Test::BridgeHold:
        return Words::tr("One-leg bridge hold");
    case Test::LegRaise:
        return Words::tr("Side leg raises");
    case Test::SidePlank:
        return Words::tr("Side plank hold");
    case Test::HipFlexor:
        return Words::tr("Front of the hip stretch test");
    case Test::StepDown:
        return Words::tr("Step-down");
    }
    return {};
}

QString bandName(int band) {
    switch (std::clamp(band, 0, 4)) {
    case 1:
        return Words::tr("light band");
    case 2:
        return Words::tr("medium band");
    case 3:
        return Words::tr("strong band");
    case 4:
        return Words::tr("extra strong band");
    default:
        return {};
    }
}

QString dailyHabit(const Profile& profile, Date day) {
    const bool unsteady =
        std::ranges::find(profile.limits, Limit::BalancePoor) != profile.limits.end();
    const bool older = profile.birthYear && day.year() - *profile.birthYear >= supportAge;
    return unsteady || older
               ? Words::tr("by the kettle, hold on and stand on one leg, 20 seconds each side.")
               : Words::tr("stand on one leg while the kettle boils, 20 seconds each side.");
}

QString minutesWords(Seconds duration) {
    const int minutes = (std::max(duration.value, 0) + 30) / 60;
    return Words::tr("%1 min").arg(QLocale().toString(minutes));
}

QString slowPaceWords(std::string_view tempo) {
    if (tempo == "3-1-3")
        return Words::tr("slowly: 3 s up, 3 s down");
    if (tempo == "2-5-2")
        return Words::tr("slowly: 2 s up, hold 5 s, 2 s down");
    return {};
}

QString doseWords(const Prescription& item) {
    QStringList parts{setsTimesAmount(item)};
    if (item.band > 0)
        parts << bandName(item.band);
    if (item.firstSide)
        parts << firstSideWords(*item.firstSide);
    if (item.extraSetSide)
        parts << extraSetWords(*item.extraSetSide);
    const QString pace = slowPaceWords(item.tempo);
    if (!pace.isEmpty())
        parts << pace;
    return parts.join(QStringLiteral(" · "));
}

QString amountWords(const Amount& amount) {
    const QString number = QLocale().toString(numberOf(amount));
    return std::holds_alternative<Seconds>(amount) ? Words::tr("%1 s", "seconds").arg(number)
                                                   : number;
}

QString setsWords(QuarterSets sets) {
    static constexpr int decimals[] = {0, 2, 1, 2};
    return QLocale().toString(sets.value / 4.0, 'f', decimals[std::abs(sets.value) % 4]);
}

} // namespace hipwise
