#include "core/storage/data_file.h"
#include "core/storage/verify.h"
#include "tests/core/storage/samples.h"
#include "tests/core/storage/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace hipwise {
namespace {

/// Damages a file the way disks and copies do: flipped bits, random and zeroed runs, cut ends.
std::string damaged(std::string bytes, std::mt19937& random) {
    const auto below = [&](std::size_t limit) { return random() % limit; };
    const auto start = below(bytes.size());
    const auto length = std::min(bytes.size() - start, std::size_t{1} << below(13));
    switch (below(4)) {
    case 0:
        bytes[start] = static_cast<char>(bytes[start] ^ (1 << below(8)));
        break;
    case 1:
        for (std::size_t place = start; place < start + length; ++place)
            bytes[place] = static_cast<char>(below(256));
        break;
    case 2:
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(start), length, '\0');
        break;
    default:
        bytes.resize(start);
    }
    return bytes;
}

enum class Fate { Refused, Noticed, Unharmed, Wrong };

/// What becomes of somebody who opens and reads this file.
Fate fateOf(const std::filesystem::path& path, const Contents& truth) {
    try {
        DataFile file(path);
        const auto contents = contentsOf(file);
        if (contents == truth)
            return Fate::Unharmed;
        return verify(file).empty() ? Fate::Wrong : Fate::Noticed;
    } catch (const StorageError&) {
        return Fate::Refused;
    }
}

TEST(DamagedFile, IsRefusedOrNoticedOrReadAsItWas) {
    TemporaryFolder folder;
    Contents truth;
    {
        DataFile file(folder.file());
        fillWithMaya(file);
        truth = contentsOf(file);
    }
    const auto sound = bytesOf(folder.file());
    ASSERT_EQ(fateOf(folder.file(), truth), Fate::Unharmed);

    std::mt19937 random(1123);
    std::map<Fate, int> fates;
    for (int round = 0; round < 400; ++round) {
        const auto bytes = damaged(sound, random);
        if (bytes.empty())
            continue;
        writeBytes(folder.file(), bytes);
        const auto fate = fateOf(folder.file(), truth);
        ++fates[fate];
        EXPECT_NE(fate, Fate::Wrong) << "round " << round;
        EXPECT_TRUE(fate == Fate::Wrong || bytesOf(folder.file()) == bytes) << "round " << round;
    }
    EXPECT_GT(fates[Fate::Refused], 100);
    EXPECT_GT(fates[Fate::Unharmed], 10);
}

/// The bytes of a table that fits on one page.
std::pair<std::size_t, std::size_t> pageOf(DataFile& file, const std::string& table) {
    const auto size = file.database().execAndGet("PRAGMA page_size").getInt64();
    const auto page =
        file.database()
            .execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")
            .getInt64();
    return {static_cast<std::size_t>((page - 1) * size), static_cast<std::size_t>(page * size)};
}

/// Every value of a table, also of facts that were corrected.
std::string valuesOf(DataFile& file, const std::string& table) {
    std::string values;
    SQLite::Statement query(file.database(), "SELECT * FROM " + table + " ORDER BY rowid");
    while (query.executeStep())
        for (int column = 0; column < query.getColumnCount(); ++column)
            values += query.getColumn(column).getString() + "|";
    return values;
}

/// Whether the full check of a file finds something, or does not get that far.
bool isNoticed(const std::filesystem::path& path) {
    try {
        DataFile file(path);
        return !verify(file).empty();
    } catch (const StorageError&) {
        return true;
    }
}

TEST(DamagedFile, ASingleFlippedBitThatChangesTheLogIsFound) {
    TemporaryFolder folder;
    DataFile file(folder.file());
    fillWithMaya(file);
    const auto sound = bytesOf(folder.file());
    const auto flipped = folder.path() / "flipped.db";
    std::mt19937 random(2311);
    int noticed = 0;
    for (const std::string table : {"session_log", "set_log", "exercise_log", "pain_log"}) {
        const auto [start, end] = pageOf(file, table);
        const auto used = sound.find_first_not_of('\0', start + 100);
        for (int round = 0; round < 60; ++round) {
            auto bytes = sound;
            const auto place = used + random() % (end - used);
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << random() % 8));
            writeBytes(flipped, bytes);
            if (isNoticed(flipped)) {
                ++noticed;
                continue;
            }
            DataFile other(flipped);
            EXPECT_EQ(valuesOf(other, table), valuesOf(file, table)) << place - start;
        }
    }
    EXPECT_GT(noticed, 180);
}

} // namespace
} // namespace hipwise
