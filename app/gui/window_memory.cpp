#include "app/gui/window_memory.h"

#include "app/models/reminder.h"

#include <QDir>

#include <algorithm>

namespace hipwise {

namespace {

const auto appearanceKey = QStringLiteral("appearance");
const auto textPercentKey = QStringLiteral("text_percent");
const auto lessMotionKey = QStringLiteral("less_motion");
const auto paperKey = QStringLiteral("paper");
const auto largePrintKey = QStringLiteral("large_print");
const auto geometryKey = QStringLiteral("geometry");
const auto personKey = QStringLiteral("person");
const auto voiceKey = QStringLiteral("voice");
const auto tonesKey = QStringLiteral("tones");
const auto reminderKey = QStringLiteral("reminder");
const auto shownKey = QStringLiteral("reminder_shown");
const auto snoozedKey = QStringLiteral("reminder_snoozed");
const auto atLoginKey = QStringLiteral("reminder_at_login");
const auto settledKey = QStringLiteral("reminder_settled");
const auto countsKey = QStringLiteral("count_repetitions");

const auto a4Word = QStringLiteral("a4");
const auto letterWord = QStringLiteral("letter");

const QStringList& appearanceWords() {
    static const QStringList words{QStringLiteral("system"), QStringLiteral("light"),
                                   QStringLiteral("dark")};
    return words;
}

/// Each person has things of their own.
QString keyOf(const QString& what, const QString& person) {
    return what + QLatin1Char('/') + QString::fromLatin1(person.toUtf8().toPercentEncoding());
}

QString sessionKeyOf(const QString& person) {
    return keyOf(QStringLiteral("session"), person);
}

} // namespace

WindowMemory::WindowMemory(const QString& configFolder, const QString& stateFolder)
    : m_choices(QDir(configFolder).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
      m_state(QDir(stateFolder).filePath(QStringLiteral("window.ini")), QSettings::IniFormat) {}

Appearance WindowMemory::appearance() const {
    const auto place = appearanceWords().indexOf(m_choices.value(appearanceKey).toString());
    return static_cast<Appearance>(std::max<qsizetype>(place, 0));
}

void WindowMemory::setAppearance(Appearance appearance) {
    m_choices.setValue(appearanceKey, appearanceWords().at(static_cast<int>(appearance)));
}

int WindowMemory::textPercent() const {
    return std::clamp(m_choices.value(textPercentKey, 100).toInt(), 80, 200);
}

void WindowMemory::setTextPercent(int percent) {
    m_choices.setValue(textPercentKey, percent);
}

std::optional<bool> WindowMemory::lessMotion() const {
    const QVariant chosen = m_choices.value(lessMotionKey);
    return chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
}

void WindowMemory::setLessMotion(bool less) {
    m_choices.setValue(lessMotionKey, less);
}

SheetStyle WindowMemory::sheetStyle() const {
    const QString paper = m_choices.value(paperKey).toString();
    SheetStyle style{usualPaper(QLocale()), m_choices.value(largePrintKey, false).toBool()};
    if (paper == a4Word || paper == letterWord)
        style.paper = paper == a4Word ? Paper::A4 : Paper::Letter;
    return style;
}

void WindowMemory::setSheetStyle(const SheetStyle& style) {
    m_choices.setValue(paperKey, style.paper == Paper::A4 ? a4Word : letterWord);
    m_choices.setValue(largePrintKey, style.large);
}

QString WindowMemory::person() const {
    return m_state.value(personKey).toString();
}

void WindowMemory::setPerson(const QString& name) {
    m_state.setValue(personKey, name);
}

CueChoices WindowMemory::cueChoices() const {
    const CueChoices usual;
    return {m_choices.value(voiceKey, usual.voice).toBool(),
            m_choices.value(tonesKey, usual.tones).toBool(),
            m_choices.value(countsKey, usual.counts).toBool()};
}

void WindowMemory::setCueChoices(const CueChoices& choices) {
    m_choices.setValue(voiceKey, choices.voice);
    m_choices.setValue(tonesKey, choices.tones);
    m_choices.setValue(countsKey, choices.counts);
}

std::optional<Date> WindowMemory::sessionUnderWay(const QString& person) const {
    return Date::parse(m_state.value(sessionKeyOf(person)).toString().toStdString());
}

void WindowMemory::setSessionUnderWay(const QString& person, std::optional<Date> planned) {
    if (planned)
        m_state.setValue(sessionKeyOf(person), QString::fromStdString(planned->iso()));
    else
        m_state.remove(sessionKeyOf(person));
    m_state.sync();
}

std::optional<int> WindowMemory::reminder() const {
    return minuteOfDay(m_choices.value(reminderKey).toString());
}

void WindowMemory::setReminder(std::optional<int> minute) {
    if (minute)
        m_choices.setValue(reminderKey, timeText(*minute));
    else
        m_choices.remove(reminderKey);
    m_choices.sync();
}

std::optional<Date> WindowMemory::reminderSettled() const {
    return Date::parse(m_state.value(settledKey).toString().toStdString());
}

void WindowMemory::settleReminder(Date day) {
    m_state.setValue(settledKey, QString::fromStdString(day.iso()));
    m_state.sync();
}

std::optional<Date> WindowMemory::reminderShown() const {
    return Date::parse(m_state.value(shownKey).toString().toStdString());
}

void WindowMemory::setReminderShown(std::optional<Date> day) {
    m_state.setValue(shownKey, day ? QString::fromStdString(day->iso()) : QString());
    m_state.sync();
}

std::optional<int> WindowMemory::reminderSnoozed(Date day) const {
    const QString told = m_state.value(snoozedKey).toString();
    return told.section(QLatin1Char(' '), 0, 0) == QString::fromStdString(day.iso())
               ? minuteOfDay(told.section(QLatin1Char(' '), 1))
               : std::nullopt;
}

void WindowMemory::snoozeReminder(Date day, int minute) {
    m_state.setValue(snoozedKey, QString(QString::fromStdString(day.iso()) + QLatin1Char(' ') +
                                         timeText(minute)));
    m_state.sync();
}

bool WindowMemory::remindsAtLogin() const {
    return m_choices.value(atLoginKey, false).toBool();
}

void WindowMemory::setRemindsAtLogin(bool reminds) {
    m_choices.setValue(atLoginKey, reminds);
    m_choices.sync();
}

QString WindowMemory::checkInDraft(const QString& person) const {
    return m_state.value(keyOf(QStringLiteral("check_in"), person)).toString();
}

void WindowMemory::setCheckInDraft(const QString& person, const QString& text) {
    if (text.isEmpty())
        m_state.remove(keyOf(QStringLiteral("check_in"), person));
    else
        m_state.setValue(keyOf(QStringLiteral("check_in"), person), text);
    m_state.sync();
}

void WindowMemory::readAgain() {
    m_choices.sync();
    m_state.sync();
}

QByteArray WindowMemory::geometry() const {
    return m_state.value(geometryKey).toByteArray();
}

void WindowMemory::setGeometry(const QByteArray& geometry) {
    m_state.setValue(geometryKey, geometry);
}

} // namespace hipwise
