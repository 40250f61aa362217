#include "app/training/writer.h"

#include "core/storage/storage_error.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace hipwise {

namespace {

const char* const unexpected =
    "Something unexpected went wrong while the data file was used. What was saved before is safe. "
    "Try again, or close Hipwise and open it once more.";

/// Runs the work; what it throws becomes one sentence for the person.
template <class Work>
std::optional<std::string> failureOf(Work&& work) {
    try {
        std::forward<Work>(work)();
        return std::nullopt;
    } catch (const StorageError& error) {
        return error.what();
    } catch (...) {
        return unexpected;
    }
}

} // namespace

Writer::Writer(std::filesystem::path file, const Catalogue& catalogue)
    : m_path(std::move(file)),
      m_catalogue(catalogue) {}

Writer::~Writer() = default;

std::string Writer::chosenAmong(const std::vector<std::string>& people) const {
    if (people.empty() || std::ranges::find(people, m_person) != people.end())
        return m_person;
    return people.front();
}

Report Writer::attempt(const Command& command, const std::string& person) {
    Report report;
    report.failure = failureOf([&] {
        const Outcome outcome =
            command(coach(), person.empty() ? chosenAmong(coach().people()) : person);
        if (const auto* refusal = std::get_if<Refusal>(&outcome))
            report.refusal = refusal->sentence;
    });
    if (report.failure)
        close();
    return report;
}

Report Writer::start(const Profile& profile, const Moment& now) {
    return attempt([&](Coach& each, const std::string&) {
        Outcome outcome = each.startProgramme(profile, {}, std::nullopt, now);
        if (!std::holds_alternative<Refusal>(outcome))
            m_person = each.people().back();
        return outcome;
    });
}

Reading Writer::read(Date today) {
    Reading reading{{}, Nobody{}};
    const auto failure = failureOf([&] {
        reading.people = coach().people();
        if (reading.people.empty())
            return;
        if (auto snapshot = coach().snapshot(chosenAmong(reading.people), today))
            reading.truth = std::move(*snapshot);
    });
    if (!failure)
        return reading;
    close();
    return {{}, Unreadable{*failure}};
}

std::optional<Simulation> Writer::whatIf(Course course, Date today) {
    std::optional<Simulation> ahead;
    const auto failure =
        failureOf([&] { ahead = coach().whatIf(chosenAmong(coach().people()), course, today); });
    if (failure)
        close();
    return ahead;
}

std::vector<PrintedSheet> Writer::sheets(const std::string& person, Date today) {
    std::vector<PrintedSheet> sheets;
    if (failureOf([&] { sheets = coach().sheets(person, today); }))
        close();
    return sheets;
}

std::optional<Programme> Writer::programmeAfter(const std::string& person, const CheckIn& checkIn,
                                                const Moment& now) {
    std::optional<Programme> after;
    if (failureOf([&] { after = coach().programmeAfter(person, checkIn, now); }))
        close();
    return after;
}

Coach& Writer::coach() {
    if (!m_coach) {
        m_file = std::make_unique<DataFile>(m_path);
        m_coach.emplace(*m_file, m_catalogue);
    }
    return *m_coach;
}

void Writer::close() {
    m_coach.reset();
    m_file.reset();
}

} // namespace hipwise
