#pragma once

#include "core/domain/date.h"
#include "core/domain/terms.h"

#include <optional>
#include <span>
#include <string_view>

namespace hipwise {

/// One enum constant and the word that files and the command line use for it.
template <class Term>
struct Named {
    Term term;
    std::string_view word;
};

/// All constants of a term, in declaration order, with their words (interface.md's spelling).
template <class Term>
std::span<const Named<Term>> namesOf();

template <class Term>
std::string_view nameOf(Term term) {
    for (const auto& named : namesOf<Term>())
        if (named.term == term)
            return named.word;
    return {};
}

template <class Term>
std::optional<Term> termNamed(std::string_view word) {
    for (const auto& named : namesOf<Term>())
        if (named.word == word)
            return named.term;
    return std::nullopt;
}

} // namespace hipwise
