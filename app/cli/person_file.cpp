#include "app/cli/person_file.h"

#include "app/cli/text_layout.h"
#include "core/catalogue/catalogue_reader.h"
#include "core/catalogue/own_exercises.h"
#include "core/interchange/utf8.h"
#include "core/storage/data_file.h"

#include <algorithm>
#include <ostream>

namespace hipwise::cli {
namespace {

/// The person meant, or why nobody is.
std::variant<std::string, Refusal> choosePerson(const std::vector<std::string>& people,
                                                const std::string& wanted) {
    if (people.empty())
        return Refusal{"There is nobody in the data file yet; start with `hipwise new`."};
    if (wanted.empty() && people.size() > 1)
        return Refusal{"The data file holds " + enumeration(people) +
                       "; say who is meant with --person NAME."};
    if (wanted.empty())
        return people.front();
    if (std::ranges::find(people, wanted) == people.end())
        return Refusal{"There is no plan for " + wanted + "; the data file holds " +
                       enumeration(people) + '.'};
    return wanted;
}

} // namespace

int refuse(const CliWorld& world, std::string_view sentence) {
    world.err << plainText(sentence) << '\n';
    return exitRefused;
}

std::filesystem::path dataFileOf(const CliWorld& world, const CommonOptions& options) {
    return options.dataFile.empty() ? world.defaultDataFile : options.dataFile;
}

std::optional<Refusal> noDataFile(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        return std::nullopt;
    return Refusal{"There is no data file " + path.string() + " yet; start with `hipwise new`."};
}

int withPerson(const CliWorld& world, const CommonOptions& options,
               const std::function<int(OpenPerson&)>& command) {
    const std::filesystem::path path = dataFileOf(world, options);
    if (const auto refusal = noDataFile(path))
        return refuse(world, refusal->sentence);
    const Moment moment = now(world, options);
    DataFile file(path);
    Coach coach(file, shippedCatalogue());
    const auto chosen = choosePerson(coach.people(), options.person);
    if (const auto* refusal = std::get_if<Refusal>(&chosen))
        return refuse(world, refusal->sentence);
    const auto& name = std::get<std::string>(chosen);
    auto snapshot = coach.snapshot(name, moment.day);
    if (!snapshot)
        return refuse(world, "There is no plan for " + name + " yet; start with `hipwise new`.");
    Catalogue catalogue = withOwnExercises(shippedCatalogue(), snapshot->own);
    OpenPerson person{coach, name, *std::move(snapshot), moment, std::move(catalogue)};
    return command(person);
}

} // namespace hipwise::cli
