#include "app/training/training.h"

#include "app/training/task_queue.h"

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
    return plan({profile, {}, usualStart(profile, today), today, 1}, m_catalogue);
}

void Training::open() {
    readAgain();
}

void Training::refresh() {
    readAgain();
}

void Training::startProgramme(const Profile& profile) {
    command([profile, at = now()](Coach& coach, const std::string&) {
        return coach.startProgramme(profile, {}, std::nullopt, at);
    });
}

void Training::recordSets(Date planned, std::vector<SetFact> facts) {
    command(
        [planned, facts = std::move(facts), at = now()](Coach& coach, const std::string& person) {
            return coach.record(person, planned, {.sets = facts}, at);
        });
}

void Training::recordAll(Date planned) {
    command([planned, at = now()](Coach& coach, const std::string& person) {
        return coach.record(person, planned, {.restAsAsked = true}, at);
    });
}

void Training::recordExercise(Date planned, ExerciseFact fact) {
    command([planned, fact = std::move(fact), at = now()](Coach& coach, const std::string& person) {
        return coach.record(person, planned, {.exercises = {fact}}, at);
    });
}

void Training::recordPain(int pain) {
    command([pain, at = now()](Coach& coach, const std::string& person) {
        return coach.recordPain(person, pain, at);
    });
}

void Training::answerSafety(SafetyAnswers answers, std::vector<Limit> limits) {
    command([answers = std::move(answers), limits = std::move(limits),
             at = now()](Coach& coach, const std::string& person) {
        return coach.answerSafety(person, answers, limits, at);
    });
}

void Training::command(Command change) {
    ++m_unsaved;
    Q_EMIT saveStatusChanged({SaveStatus::State::Saving, m_savedAt, {}});
    m_queue->post([this, change = std::move(change)] {
        const Report report = m_writer->attempt(change);
        QMetaObject::invokeMethod(this, [this, report] { commandEnded(report); });
    });
    readAgain();
}

/// Only the last of several readings that wait in a row is carried out: a page that has painted
/// three ticks is not shown a truth that knows one of them.
void Training::readAgain() {
    ++m_waiting;
    m_queue->post([this, today = now().day] {
        const Truth truth = m_queue->isEmpty() ? m_writer->read(today) : Truth{};
        QMetaObject::invokeMethod(this, [this, truth] {
            --m_waiting;
            if (m_waiting == 0)
                showTruth(truth);
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

void Training::showTruth(const Truth& truth) {
    if (const auto* snapshot = std::get_if<Snapshot>(&truth))
        Q_EMIT changed(*snapshot);
    else if (std::holds_alternative<Nobody>(truth))
        Q_EMIT nobodyYet();
    else if (const auto* unreadable = std::get_if<Unreadable>(&truth))
        Q_EMIT unavailable(sentenceOf(unreadable->sentence));
}

} // namespace hipwise
