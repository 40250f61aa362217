#pragma once

#include "core/storage/storage_error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace hipwise {

/// Throws the StorageError that fits a result code of SQLite. `detail` is SQLite's own message,
/// `systemError` the errno behind it.
[[noreturn]] void throwStorageError(const std::filesystem::path& path, int resultCode,
                                    const std::string& detail, int systemError);

/// The file contradicts itself; `what` names the part, for example "the session of 2026-11-25".
[[noreturn]] void throwDamaged(const std::filesystem::path& path, const std::string& what);

/// The value, or DamagedDataFile where there is none.
template <class Value>
Value valueOrDamaged(std::optional<Value> value, const std::filesystem::path& path,
                     const std::string& what) {
    if (!value)
        throwDamaged(path, what);
    return *std::move(value);
}

/// Throws the exception in flight again; SQLite's become a StorageError.
[[noreturn]] void rethrowTranslated(const std::filesystem::path& path);

/// Runs work that calls SQLite; what SQLite throws leaves as a StorageError.
template <class Work>
decltype(auto) translated(const std::filesystem::path& path, Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (...) {
        rethrowTranslated(path);
    }
}

} // namespace hipwise
