#pragma once

#include <functional>
#include <string>

namespace hipwise {

/// Makes the key of the next stored row: 36 characters, never the same twice.
using IdSource = std::function<std::string()>;

/// A random UUID (version 4) in lower case.
std::string randomId();

} // namespace hipwise
