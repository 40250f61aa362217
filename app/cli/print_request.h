#pragma once

#include "core/domain/moment.h"

#include <filesystem>
#include <optional>
#include <string>

namespace hipwise {

enum class Paper { A4, Letter };

/// What is put on paper: the sheet of a week to tick, its exercises one by one, or a page on how it
/// went.
enum class Printed { Week, Booklet, Report };

/// One week of one person, to be printed to a PDF file.
struct PrintRequest {
    Printed what = Printed::Week;
    std::filesystem::path dataFile;
    /// Never empty where the file holds several people.
    std::string person;
    int week = 1;
    std::filesystem::path out;
    /// Empty means what is usual where the person lives.
    std::optional<Paper> paper;
    bool large = false;
    Moment now;

    bool operator==(const PrintRequest&) const = default;
};

} // namespace hipwise
