#include "core/catalogue/repeated_keys.h"
#include "tests/core/catalogue/catalogue_problem_printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<CatalogueProblem> repeatedIn(std::string_view content) {
    return repeatedKeys({"catalogue/core.json", content});
}

CatalogueProblem twice(std::string entry, const std::string& key) {
    return {std::move(entry), "The field \"" + key + "\" is there twice."};
}

TEST(RepeatedKeys, FindsNoneWhereEachObjectNamesAKeyOnce) {
    EXPECT_THAT(repeatedIn(R"({"a": {"a": [{"a": 1}, {"a": 1}]}, "b": {"a": "a"}})"), IsEmpty());
    EXPECT_THAT(repeatedIn("[]"), IsEmpty());
}

TEST(RepeatedKeys, NamesTheEntryOrTheFileWhereThereIsNone) {
    EXPECT_THAT(repeatedIn(R"({"version": 1, "version": 2})"),
                ElementsAre(twice("catalogue/core.json", "version")));
    EXPECT_THAT(repeatedIn(R"({"exercises": [{"id": "plank", "level": 1, "level": 1}]})"),
                ElementsAre(twice("plank", "level")));
    EXPECT_THAT(repeatedIn(R"({"exercises": [{"id": "one", "id": "two"}]})"),
                ElementsAre(twice("two", "id")));
}

TEST(RepeatedKeys, ReportsWhatIsInsideAnEntryWithThatEntry) {
    EXPECT_THAT(repeatedIn(R"([{"facts": [{"text": "", "text": ""}], "id": "plank"}])"),
                ElementsAre(twice("plank", "text")));
    EXPECT_THAT(repeatedIn(R"({"a": {"b": 1, "b": 2, "b": 3}})"),
                ElementsAre(twice("catalogue/core.json", "b"), twice("catalogue/core.json", "b")));
}

TEST(RepeatedKeys, SeesThroughEscapedSpellings) {
    EXPECT_THAT(repeatedIn(R"({"level": 1, "l\u0065vel": 2})"),
                ElementsAre(twice("catalogue/core.json", "level")));
}

} // namespace
} // namespace hipwise
