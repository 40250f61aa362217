#include "core/storage/stores/log_queries.h"

#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hipwise {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// How SQLite would run a query, one step a line.
std::string planOf(DataFile& file, const std::string& sql) {
    std::string plan;
    Query query(file, "EXPLAIN QUERY PLAN " + sql);
    while (query.next()) {
        for (int column = 0; column < 3; ++column)
            query.read<int>();
        plan += query.read<std::string>() + "\n";
    }
    return plan;
}

TEST(LogQueries, ARecentWindowStartsFromTheDayAndScansNoHistory) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    fillWithMaya(file);
    const auto startsFromTheDay = AllOf(HasSubstr("session_log_day (person=? AND day>?)"),
                                        Not(HasSubstr("SCAN")), Not(HasSubstr("AUTOMATIC")));
    for (const auto& query : {sessionsSince(), prescribedSince(), factsSince<SetRow>(),
                              factsSince<ExerciseRow>(), factsSince<PainRow>()})
        EXPECT_THAT(planOf(file, query), startsFromTheDay) << query;
}

TEST(LogQueries, WhatCountsOfOneSetIsFoundByItsKey) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    EXPECT_THAT(planOf(file, factWhere<SetRow>("f.session_log = ? AND f.exercise = ? AND "
                                               "f.set_number = ? AND coalesce(f.side, '') = "
                                               "coalesce(?, '')")),
                AllOf(HasSubstr("set_log_key (session_log=? AND exercise=? AND set_number=? AND "
                                "<expr>=?)"),
                      HasSubstr("(replaces=?)"), Not(HasSubstr("SCAN"))));
    EXPECT_THAT(planOf(file, factWhere<PainRow>("f.person = ? AND f.day = ? AND f.session_log IS "
                                                "NULL")),
                AllOf(HasSubstr("pain_log_day"), Not(HasSubstr("SCAN"))));
}

} // namespace
} // namespace hipwise
