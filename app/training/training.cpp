#include "app/training/training.h"

#include "app/training/task_queue.h"
#include "core/catalogue/own_exercises.h"

#include <utility>

namespace hipwise {

namespace {

QString sentenceOf(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

} // namespace

Training::Training(std::filesystem::path file, const Catalogue& catalogue, Clock clock,
                   QObject* parent)
    : QObject(parent),
      m_shipped(catalogue),
      m_catalogue(catalogue),
      m_clock(std::move(clock)),
      m_writer(std::make_unique<Writer>(std::move(file), catalogue)),
      m_queue(std::make_unique<TaskQueue>()) {}

Training::~Training() = default;

const Catalogue& Training::catalogue() const {
    return m_catalogue;
}

Moment Training::now() const {
    return m_clock();
}

PlanOutcome Training::preview(const Profile& profile) const {
    const Date today = now().day;
    return plan({profile, {}, usualStart(profile, today), today, 1}, m_shipped);
}

void Training::open(const QString& person) {
    m_queue->post([this, name = person.toStdString()] { m_writer->choose(name); });
    readAgain();
}

void Training::refresh() {
    readAgain();
}

void Training::startProgramme(const Profile& profile) {
    post([this, profile, at = now()] { return m_writer->start(profile, at); });
}

void Training::record(Date planned, SessionFacts facts) {
    command(
        [planned, facts = std::move(facts), at = now()](Coach& coach, const std::string& person) {
            return coach.record(person, planned, facts, at);
        });
}

void Training::recordPain(int pain) {
    command([pain, at = now()](Coach& coach, const std::string& person) {
        return coach.recordPain(person, pain, at);
    });
}

void Training::swapForEasier(Date planned, const std::string& exercise) {
    command([planned, exercise, at = now()](Coach& coach, const std::string& person) {
        return coach.swapForEasier(person, planned, exercise, at);
    });
}

void Training::keepSheet(const PrintedSheet& sheet) {
    command([sheet, at = now()](Coach& coach, const std::string& person) {
        return coach.keepSheet(person, sheet, at);
    });
}

void Training::recordSheet(const PrintedSheet& sheet, std::vector<SheetDay> days) {
    command([sheet, days = std::move(days), at = now()](Coach& coach, const std::string& person) {
        return coach.recordSheet(person, sheet, days, at);
    });
}

void Training::askSheets() {
    m_queue->post([this, person = m_person, today = now().day] {
        const auto sheets = m_writer->sheets(person, today);
        QMetaObject::invokeMethod(this,
                                  [this, person, sheets] { Q_EMIT sheetsKnown(person, sheets); });
    });
}

void Training::recordCheckIn(const CheckIn& checkIn) {
    command([checkIn, at = now()](Coach& coach, const std::string& person) {
        return coach.recordCheckIn(person, checkIn, at);
    });
}

void Training::askAfterCheckIn(const CheckIn& checkIn) {
    m_queue->post([this, checkIn, person = m_person, at = now()] {
        const auto after = m_writer->programmeAfter(person, checkIn, at);
        QMetaObject::invokeMethod(this, [this, after] { Q_EMIT afterCheckInKnown(after); });
    });
}

void Training::answerSafety(SafetyAnswers answers, std::vector<Limit> limits) {
    command([answers = std::move(answers), limits = std::move(limits),
             at = now()](Coach& coach, const std::string& person) {
        return coach.answerSafety(person, answers, limits, at);
    });
}

void Training::keepOwnExercise(const OwnExercise& exercise) {
    command([exercise, at = now()](Coach& coach, const std::string& person) {
        return coach.keepOwnExercise(person, exercise, at);
    });
}

void Training::removeOwnExercise(const std::string& id) {
    command([id, at = now()](Coach& coach, const std::string& person) {
        return coach.removeOwnExercise(person, id, at);
    });
}

void Training::command(Command change) {
    post([this, change = std::move(change), person = m_person] {
        return m_writer->attempt(change, person);
    });
}

void Training::post(std::function<Report()> work) {
    ++m_unsaved;
    Q_EMIT saveStatusChanged({SaveStatus::State::Saving, m_savedAt, {}});
    m_queue->post([this, work = std::move(work)] {
        const Report report = work();
        QMetaObject::invokeMethod(this, [this, report] { commandEnded(report); });
    });
    readAgain();
}

/// Only the last of several readings that wait in a row is carried out: a page that has painted
/// three ticks is not shown a truth that knows one of them.
void Training::readAgain() {
    m_queue->post([this, today = now().day, number = ++m_reading] {
        if (number != m_reading)
            return;
        const Reading reading = m_writer->read(today);
        QMetaObject::invokeMethod(this, [this, number, reading] {
            if (number == m_reading)
                showTruth(number, reading);
        });
    });
}

void Training::askWhatIf(Course course, Date today) {
    m_queue->post([this, course, today, number = m_reading.load()] {
        if (number != m_reading)
            return;
        const auto ahead = m_writer->whatIf(course, today);
        QMetaObject::invokeMethod(this, [this, number, course, ahead] {
            if (number == m_reading)
                Q_EMIT whatIfKnown(course, ahead);
        });
    });
}

void Training::commandEnded(const Report& report) {
    --m_unsaved;
    if (report.failure)
        m_failure = sentenceOf(*report.failure);
    else if (report.refusal)
        Q_EMIT refused(sentenceOf(*report.refusal));
    else
        m_savedAt = sentenceOf(now().wallTime);
    if (m_unsaved == 0 || report.failure)
        sayStatus();
    if (m_unsaved == 0)
        m_failure.clear();
}

void Training::sayStatus() {
    const auto state = m_failure.isEmpty() ? SaveStatus::State::Saved : SaveStatus::State::NotSaved;
    Q_EMIT saveStatusChanged({state, m_savedAt, m_failure});
}

void Training::showTruth(int number, const Reading& reading) {
    m_shown = number;
    const Truth& truth = reading.truth;
    QStringList names;
    for (const std::string& name : reading.people)
        names << sentenceOf(name);
    if (std::holds_alternative<Snapshot>(truth))
        Q_EMIT peopleKnown(names);
    if (const auto* snapshot = std::get_if<Snapshot>(&truth)) {
        m_catalogue = withOwnExercises(m_shipped, snapshot->own);
        m_person = snapshot->profile.name;
        Q_EMIT changed(*snapshot);
    } else if (std::holds_alternative<Nobody>(truth)) {
        Q_EMIT nobodyYet();
    } else if (const auto* unreadable = std::get_if<Unreadable>(&truth)) {
        Q_EMIT unavailable(sentenceOf(unreadable->sentence));
    }
}

} // namespace hipwise
