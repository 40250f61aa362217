#pragma once

#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"
#include "core/coach/printed_sheet.h"
#include "core/storage/data_file.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace hipwise {

/// The data file holds no person yet.
struct Nobody {};
/// The data file cannot be read; one sentence for the person.
struct Unreadable {
    std::string sentence;
};
/// What the data file says; empty where it was not asked.
using Truth = std::variant<std::monostate, Snapshot, Nobody, Unreadable>;

/// The truth about one person, and who else is in the file.
struct Reading {
    std::vector<std::string> people;
    Truth truth;
};

/// How one command ended.
struct Report {
    /// Why nothing was stored although it should have been.
    std::optional<std::string> failure;
    /// Why the request could not be carried out.
    std::optional<std::string> refusal;
};

/// One change of one person's data.
using Command = std::function<Outcome(Coach& coach, const std::string& person)>;

/// The only owner of the data file; lives on one thread. Lets no exception out.
class Writer {
  public:
    Writer(std::filesystem::path file, const Catalogue& catalogue);
    ~Writer();

    /// Whom commands and readings are about: the first one where the file has no such person.
    void choose(std::string person) { m_person = std::move(person); }
    /// Runs the command for that person, or, where the name is empty, for the chosen one. After a
    /// failure the file is closed and opened again.
    Report attempt(const Command& command, const std::string& person = {});
    /// Adds a person with a programme and chooses that person.
    Report start(const Profile& profile, const Moment& now);
    /// Reads everything as of that day.
    Reading read(Date today);
    /// What the person may hold in hand; none where the file cannot be read now.
    std::vector<PrintedSheet> sheets(const std::string& person, Date today);
    /// The programme after a check-in that is not stored; empty where nothing can be said now.
    std::optional<Programme> programmeAfter(const std::string& person, const CheckIn& checkIn,
                                            const Moment& now);
    /// The days ahead on that course; empty where nothing can be said now.
    std::optional<Simulation> whatIf(Course course, Date today);

  private:
    Coach& coach();
    std::string chosenAmong(const std::vector<std::string>& people) const;
    void close();

    std::filesystem::path m_path;
    const Catalogue& m_catalogue;
    std::string m_person;
    std::unique_ptr<DataFile> m_file;
    std::optional<Coach> m_coach;
};

} // namespace hipwise
