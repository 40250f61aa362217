#pragma once

#include "core/catalogue/catalogue.h"
#include "core/coach/coach.h"
#include "core/storage/data_file.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace hipwise {

/// The data file holds no person yet.
struct Nobody {};
/// The data file cannot be read; one sentence for the person.
struct Unreadable {
    std::string sentence;
};
/// What the data file says; empty where it was not asked.
using Truth = std::variant<std::monostate, Snapshot, Nobody, Unreadable>;

/// How one command ended.
struct Report {
    /// Why nothing was stored although it should have been.
    std::optional<std::string> failure;
    /// Why the request could not be carried out.
    std::optional<std::string> refusal;
    Truth truth;
};

/// One change of one person's data.
using Command = std::function<Outcome(Coach& coach, const std::string& person)>;

/// The only owner of the data file; lives on one thread. Lets no exception out.
class Writer {
  public:
    Writer(std::filesystem::path file, const Catalogue& catalogue);
    ~Writer();

    /// Runs the command, if there is one. After a failure the file is closed and opened again.
    Report attempt(const Command& command);
    /// Reads everything as of that day.
    Truth read(Date today);

  private:
    Coach& coach();
    void close();

    std::filesystem::path m_path;
    const Catalogue& m_catalogue;
    std::unique_ptr<DataFile> m_file;
    std::optional<Coach> m_coach;
};

} // namespace hipwise
