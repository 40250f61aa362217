#include "app/cli/input_files.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/interchange/documents.h"
#include "core/interchange/log_check.h"

#include <charconv>
#include <fstream>

namespace hipwise::cli {
namespace {

namespace fs = std::filesystem;

std::string reasonNotToRead(fs::file_status status) {
    if (!fs::exists(status))
        return "There is no such file; check the name.";
    if (fs::is_directory(status))
        return "This is a folder; choose a file in it.";
    return "This is not a plain file; choose a JSON file.";
}

/// At most one byte more than a document may have, so that the reader can tell.
std::variant<std::string, Refusal> contentOf(const std::string& name) {
    std::error_code ignored;
    const fs::file_status status = fs::status(name, ignored);
    if (!fs::is_regular_file(status))
        return Refusal{name + ": " + reasonNotToRead(status)};
    std::ifstream file(name, std::ios::binary);
    std::string content(documentLimit + 1, '\0');
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (!file.is_open() || file.bad())
        return Refusal{name + ": This file cannot be read; check who may read it."};
    content.resize(static_cast<std::size_t>(file.gcount()));
    return content;
}

/// "session 3, " for a place in the third session of a log.
std::string sessionWords(std::string_view place) {
    constexpr std::string_view start = "$.sessions[";
    if (!place.starts_with(start))
        return {};
    std::size_t at = 0;
    std::from_chars(place.data() + start.size(), place.data() + place.size(), at);
    return "session " + std::to_string(at + 1) + ", ";
}

/// `read(std::string_view)` makes the value of the document's text.
template <class Value, class Reader>
std::variant<Value, Refusal> readDocumentFile(const std::string& name, Reader read) {
    auto content = contentOf(name);
    if (auto* refusal = std::get_if<Refusal>(&content))
        return std::move(*refusal);
    Read<Value> document = read(std::get<std::string>(content));
    if (const auto* problem = std::get_if<Problem>(&document))
        return refusalOf(name, *problem);
    return std::get<Value>(std::move(document));
}

} // namespace

Refusal refusalOf(const std::string& name, const Problem& problem) {
    const auto colon = problem.where.find(':');
    const bool isLine = colon != std::string::npos && problem.where.front() != '$';
    const std::string where = isLine ? "line " + problem.where.substr(0, colon) + ", column " +
                                           problem.where.substr(colon + 1)
                                     : sessionWords(problem.where) + problem.where;
    return {name + ", " + where + ": " + problem.sentence};
}

std::variant<PlanInputs, Refusal> readPlanInputs(const PlanFiles& files) {
    auto profile = readDocumentFile<Profile>(files.profile, readProfile);
    if (auto* refusal = std::get_if<Refusal>(&profile))
        return std::move(*refusal);
    PlanInputs inputs{std::get<Profile>(std::move(profile)), {}};
    for (const std::string& name : files.checkIns) {
        auto checkIn = readDocumentFile<CheckIn>(name, readCheckIn);
        if (auto* refusal = std::get_if<Refusal>(&checkIn))
            return std::move(*refusal);
        inputs.checkIns.push_back(std::get<CheckIn>(std::move(checkIn)));
    }
    return inputs;
}

std::variant<std::vector<SessionLog>, Refusal> readLogFile(const std::string& name) {
    auto log = readDocumentFile<std::vector<SessionLog>>(
        name, [](std::string_view json) { return readLog(json, shippedCatalogue()); });
    if (const auto* sessions = std::get_if<std::vector<SessionLog>>(&log))
        if (const auto problem = toldTwice(*sessions))
            return refusalOf(name, *problem);
    return log;
}

} // namespace hipwise::cli
