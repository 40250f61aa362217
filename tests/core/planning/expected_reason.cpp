#include "tests/core/planning/expected_reason.h"

#include "core/catalogue/catalogue_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {

void expectPlain(const Reason& reason) {
    const std::string& text = reason.because;
    ASSERT_GE(text.size(), 10u) << reason.rule;
    EXPECT_FALSE(text.front() >= 'a' && text.front() <= 'z') << text;
    EXPECT_EQ(text.back(), '.') << text;
    EXPECT_EQ(text.find_first_of("%!;_"), std::string::npos) << text;
    EXPECT_EQ(text.find("  "), std::string::npos) << text;
    EXPECT_LE(text.size(), 140u) << text;
    for (const std::string& source : reason.sources)
        EXPECT_TRUE(shippedCatalogue().findSource(source)) << source;
}

void expectAll(const std::vector<ExpectedReason>& table) {
    for (const ExpectedReason& row : table) {
        expectPlain(row.reason);
        EXPECT_EQ(row.reason.rule, row.rule);
        EXPECT_EQ(row.reason.sources, row.sources) << row.rule;
        for (const std::string& words : row.restsOn)
            EXPECT_THAT(row.reason.because, testing::HasSubstr(words)) << row.rule;
    }
}

} // namespace hipwise
