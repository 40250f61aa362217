#pragma once

#include "core/domain/date.h"
#include "core/domain/profile.h"
#include "core/domain/programme.h"
#include "core/domain/terms.h"

#include <QDate>
#include <QString>

#include <string>
#include <string_view>

namespace hipwise {

QString toQt(std::string_view utf8);
std::string toStd(const QString& text);
/// A name as it stands inside a sentence, with a small first letter.
QString insideSentence(QString name);
/// A text of the person's own as the label of a button or a menu: no letter of it is underlined.
QString asLabel(QString text);
QDate toQt(Date date);
/// Empty where Hipwise has no such day.
std::optional<Date> toDate(const QDate& date);
Date fromQt(const QDate& date);

/// "Wednesday 25 November" in the person's language.
QString longDate(Date date);
/// "Wed 25".
QString shortDate(Date date);
/// "23 November", "23 – 29 November" or "30 November – 6 December".
QString dateRange(Date first, Date last);

QString goalName(Goal goal);
QString phaseName(Phase phase);
QString limitName(Limit limit);
QString sideName(Side side);
QString testName(Test test);
/// "light band", "medium band", ...; empty for 0.
QString bandName(int band);

/// The one small thing of every day, with a hand on something for those who are unsteady or 65 and
/// older.
QString dailyHabit(const Profile& profile, Date day);

/// "18 min".
QString minutesWords(Seconds duration);
/// How slow a slowed tempo is, "slowly: 3 s up, 3 s down"; empty for the usual ones.
QString slowPaceWords(std::string_view tempo);
/// "2 × 10 each side · light band · left first".
QString doseWords(const Prescription& item);
/// What one tick stands for: "10" or "25 s".
QString amountWords(const Amount& amount);
/// "7", "7.5" or "7.25" sets in the person's number format.
QString setsWords(QuarterSets sets);

} // namespace hipwise
