#pragma once

#include <string_view>

namespace hipwise {

/// Words of a text: runs of letters, digits and inner apostrophes; a hyphen parts two words.
int wordCount(std::string_view text);

/// An estimate from the spelling: groups of vowels, without the endings that are silent.
int syllableCount(std::string_view word);

/// The Flesch-Kincaid school grade of an English text.
double readingGrade(std::string_view text);

} // namespace hipwise
