#pragma once

#include <span>
#include <string_view>

namespace hipwise {

/// A file of `resources/` that was compiled into the program.
struct EmbeddedFile {
    /// Relative to `resources/`, for example "catalogue/bridge.json".
    std::string_view path;
    std::string_view content;
};

/// All embedded files, ordered by path.
std::span<const EmbeddedFile> embeddedFiles();

} // namespace hipwise
