#include "tests/core/catalogue/reading_grade.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

namespace hipwise {
namespace {

bool isOneOf(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}

bool isVowel(char c) {
    return isOneOf(c, "aeiouy");
}

bool isWordCharacter(char c) {
    return c == '\'' || std::isalnum(static_cast<unsigned char>(c));
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (isWordCharacter(c))
            words.back().push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

int sentenceCount(std::string_view text) {
    int sentences = 0;
    bool open = false;
    for (const char c : text) {
        if (isOneOf(c, ".!?"))
            sentences += std::exchange(open, false) ? 1 : 0;
        else
            open = open || isWordCharacter(c);
    }
    return sentences + (open ? 1 : 0);
}

/// The last "e" of "raise", "knees" and "raised" is not heard; that of "table" and "lifted" is.
bool endsSilently(std::string_view word) {
    const auto letter = [&](std::size_t fromEnd) {
        return fromEnd <= word.size() ? word[word.size() - fromEnd] : ' ';
    };
    const bool heardAfterL = letter(2) == 'l' && !isVowel(letter(3));
    if (letter(1) == 'e')
        return !heardAfterL;
    if (letter(2) != 'e' || isVowel(letter(3)))
        return false;
    if (letter(1) == 'd')
        return !isOneOf(letter(3), "dt");
    return letter(1) == 's' && !isOneOf(letter(3), "szxcghl");
}

} // namespace

int wordCount(std::string_view text) {
    return static_cast<int>(wordsOf(text).size());
}

int syllableCount(std::string_view word) {
    int groups = 0;
    char previous = ' ';
    for (const char c : word) {
        groups += isVowel(c) && !isVowel(previous) ? 1 : 0;
        previous = c;
    }
    return std::max(1, groups - (endsSilently(word) ? 1 : 0));
}

double readingGrade(std::string_view text) {
    const auto words = wordsOf(text);
    double syllables = 0;
    for (const auto& word : words)
        syllables += syllableCount(word);
    const auto count = static_cast<double>(words.size());
    return 0.39 * count / sentenceCount(text) + 11.8 * syllables / count - 15.59;
}

} // namespace hipwise
