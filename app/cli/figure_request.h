#pragma once

#include <filesystem>
#include <string>

namespace hipwise {

enum class FigureLook { Paper, Light, Dark };

/// The drawing of one exercise, to be written to a file: SVG or PNG by its ending.
struct FigureRequest {
    std::string exercise;
    std::filesystem::path out;
    FigureLook look = FigureLook::Paper;

    bool operator==(const FigureRequest&) const = default;
};

} // namespace hipwise
