#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
const fs::path root = HIPWISE_SOURCE_DIR;

/// What the evidence does not show (evidence.md 3.5), and promises that nobody can keep.
const std::regex overClaim(
    R"(\bprevent|\bcures?\b|\bcured\b|\bheal(s|ed|ing)?\b|guarante|pain[- ]free|slipped disc|herniat|\bproven\b|clinically|miracle|\bwill (ease|help|relieve|reduce|end|stop)\b|\brelieves?\b|\btreats?\b|\bfix(es)? (your|the) (back|hips?|pelvis|posture)|weak hips (cause|lead)|\bcause (most )?back pain|best exercises?\b|strongest)",
    std::regex::icase);

/// A sentence with such a word that is true as it stands.
struct Allowed {
    std::string file;
    std::string sentence;
};

const std::vector<Allowed> allowed{
    {"resources/learn/lessons.json", "Prevention, and keeping on"},
    {"resources/learn/lessons.json", "No study shows that weak hips cause most back pain"},
    {"resources/learn/lessons.json", "We found no trial that shows exercise can prevent"},
    {"resources/learn/lessons.json", "Slipped discs"},
    {"README.md", "A proven week"},
    {"core/domain/names.cpp", "prevention"},
};

struct Text {
    std::string file;
    std::string words;
};

std::string contentsOf(const fs::path& path) {
    std::ifstream file(path);
    std::ostringstream contents;
    contents << file.rdbuf();
    return contents.str();
}

/// The string literals of a source file, neighbours joined; comments and includes are not read out
/// to people.
std::vector<std::string> literalsOf(const std::string& source) {
    static const std::regex literal(R"lit("((?:[^"\\\n]|\\.)*)"(\s*"((?:[^"\\\n]|\\.)*)")*)lit");
    std::vector<std::string> found;
    std::istringstream lines(source);
    std::string kept;
    for (std::string line; std::getline(lines, line);)
        if (line.find("#include") == std::string::npos)
            kept += std::regex_replace(line, std::regex("///?.*$"), "") + '\n';
    for (std::sregex_iterator match(kept.begin(), kept.end(), literal), end; match != end; ++match)
        found.push_back(std::regex_replace(match->str(), std::regex("\"\\s*\""), ""));
    return found;
}

/// Everything that people may read on the screen or on paper.
std::vector<Text> texts() {
    std::vector<Text> all;
    for (const char* folder : {"app", "core"})
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const auto extension = entry.path().extension();
            if (extension != ".cpp" && extension != ".h")
                continue;
            const std::string name = fs::relative(entry.path(), root).generic_string();
            for (const std::string& words : literalsOf(contentsOf(entry.path())))
                all.push_back({name, words});
        }
    for (const char* folder : {"resources/catalogue", "resources/learn", "resources/poses"})
        for (const auto& entry : fs::directory_iterator(root / folder)) {
            const std::string name = fs::relative(entry.path(), root).generic_string();
            if (entry.path().filename() == "sources.json")
                continue;
            std::istringstream lines(contentsOf(entry.path()));
            for (std::string line; std::getline(lines, line);)
                if (line.find("\"citation\"") == std::string::npos)
                    all.push_back({name, line});
        }
    std::istringstream readme(contentsOf(root / "README.md"));
    for (std::string line; std::getline(readme, line);)
        all.push_back({"README.md", line});
    return all;
}

bool isAllowed(const Text& text) {
    for (const Allowed& each : allowed)
        if (text.file == each.file && text.words.find(each.sentence) != std::string::npos)
            return true;
    return false;
}

TEST(OverClaims, StandNowhereButWhereTheyAreDenied) {
    const auto all = texts();
    ASSERT_GT(all.size(), 2000U);
    for (const Text& text : all)
        if (std::regex_search(text.words, overClaim)) {
            EXPECT_TRUE(isAllowed(text)) << text.file << ": " << text.words;
        }
}

TEST(OverClaims, AreSeenInAnyCase) {
    for (const char* claim :
         {"Prevents slipped discs.", "This will ease your pain.", "Weak hips cause back pain",
          "Cures a stiff back", "Clinically tested", "Get pain-free", "Heals the joint"})
        EXPECT_TRUE(std::regex_search(claim, overClaim)) << claim;
    for (const char* fine : {"may help", "Exercise helps a little on average", "healthy"})
        EXPECT_FALSE(std::regex_search(fine, overClaim)) << fine;
}

TEST(OverClaims, AreAllowedOnlyWhereTheyStand) {
    const auto all = texts();
    for (const Allowed& each : allowed) {
        bool stands = false;
        for (const Text& text : all)
            stands = stands || (text.file == each.file &&
                                text.words.find(each.sentence) != std::string::npos);
        EXPECT_TRUE(stands) << each.sentence;
    }
}

} // namespace
