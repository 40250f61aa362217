#pragma once

#include "core/catalogue/catalogue_reader.h"
#include "core/coach/coach.h"
#include "core/storage/data_file.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hipwise {

inline const Date firstMonday = *Date::parse("2026-11-23");

/// The k-th second of the first training day.
inline Moment second(int k) {
    return {firstMonday, "18:02", 1'795'456'920 + k, 60};
}

/// Maya, planned by the real engine.
inline Profile trainedPerson() {
    Profile maya;
    maya.name = "Maya";
    maya.birthYear = 1981;
    maya.equipment.chair = true;
    return maya;
}

/// A data file and its coach, opened together.
struct OpenFile {
    explicit OpenFile(const std::filesystem::path& path) : file(path) {}

    DataFile file;
    Coach coach{file, shippedCatalogue()};
};

/// The sentence of a refusal; empty where the request was carried out.
inline std::string refusalIn(const Outcome& outcome) {
    const auto* refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->sentence : std::string{};
}

/// A data file with one week of Maya's programme (small, because it is written hundreds of times)
/// and, in its folder, the daily copy of the first day.
void makeTrainedFile(const std::filesystem::path& path);

/// The k-th fact of an endless row: ticks, corrections and take-backs of the first session.
SessionFacts factNumber(int k);

/// What can be read of a sound file, and what is wrong with another one.
struct FileState {
    Contents contents;
    std::vector<std::string> problems;

    bool operator==(const FileState&) const = default;
};
FileState stateOf(DataFile& file);
FileState stateOf(const std::filesystem::path& path);

} // namespace hipwise
