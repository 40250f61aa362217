#pragma once

#include "core/interchange/problem.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace hipwise {

/// The problem of a document; "accepted" stands as its place where there is none.
template <class Value>
Problem problemOf(const Read<Value>& read) {
    const auto* problem = std::get_if<Problem>(&read);
    return problem != nullptr ? *problem : Problem{"accepted", {}};
}

/// The value of a document that has to be sound.
template <class Value>
Value valueOf(const Read<Value>& read) {
    EXPECT_EQ(problemOf(read).where, "accepted") << problemOf(read).sentence;
    const auto* value = std::get_if<Value>(&read);
    return value != nullptr ? *value : Value{};
}

/// The text with the first occurrence of one part put in place of another.
inline std::string replaced(std::string text, std::string_view part, std::string_view other) {
    const auto at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return at == std::string::npos ? text : text.replace(at, part.size(), other);
}

} // namespace hipwise
