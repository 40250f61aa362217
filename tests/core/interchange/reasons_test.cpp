#include "core/interchange/documents.h"
#include "tests/core/interchange/reading.h"

#include <gtest/gtest.h>

namespace hipwise {
namespace {

TEST(Reasons, AreOneCompactArray) {
    const std::vector<Reason> reasons{{"start.level", "New to training.", {"acsm-2009", "a"}},
                                      {"week.optimum", "Best fit.", {}}};
    const std::string text = writeReasons(reasons);
    EXPECT_EQ(text, R"([{"rule":"start.level","because":"New to training.",)"
                    R"("sources":["acsm-2009","a"]},)"
                    R"({"rule":"week.optimum","because":"Best fit.","sources":[]}])");
    EXPECT_EQ(valueOf(readReasons(text)), reasons);
    EXPECT_EQ(writeReasons({}), "[]");
    EXPECT_EQ(valueOf(readReasons("[]")), std::vector<Reason>{});
}

TEST(Reasons, AreWrittenSoThatTheyCanBeReadAgain) {
    const struct {
        const char* what;
        std::string written;
        std::string read;
    } cases[] = {
        {"a line feed", "one\ntwo", "onetwo"},
        {"a null", std::string("a\0b", 3), "ab"},
        {"an escape", "\x1b[31mred", "[31mred"},
        {"a delete",
         "a\x7f"
         "b",
         "ab"},
        {"a next line of the second control block",
         "a\xc2\x85"
         "b",
         "ab"},
        {"a turn of the reading direction",
         "a\xe2\x80\xae"
         "b",
         "ab"},
        {"what is not UTF-8",
         "a\xff"
         "b",
         "ab"},
        {"quotes, a backslash and an umlaut", "\"\\\" f\xc3\xbcr", "\"\\\" f\xc3\xbcr"},
    };
    for (const auto& [what, written, read] : cases) {
        const auto back =
            readReasons(writeReasons(std::vector<Reason>{{written, written, {written}}}));
        EXPECT_EQ(valueOf(back), (std::vector<Reason>{{read, read, {read}}})) << what;
    }
}

TEST(Reasons, AreRefusedWhereTheyAreDamaged) {
    EXPECT_EQ(problemOf(readReasons("[{]")).where, "1:3");
    EXPECT_EQ(problemOf(readReasons("{}")).where, "$");
    EXPECT_EQ(problemOf(readReasons(R"([{"rule":"a","because":"b"}])")).where, "$[0].sources");
}

} // namespace
} // namespace hipwise
