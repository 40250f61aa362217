#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path root = HIPWISE_SOURCE_DIR;

/// What the files of a layer may include besides the standard library: layers by folder, and
/// libraries by the first part of the include.
struct Layer {
    std::set<std::string> layers;
    std::set<std::string> inHeaders;
    std::set<std::string> inSources;
};

const std::map<std::string, Layer>& layers() {
    static const std::set<std::string> core{"core/domain", "core/catalogue", "core/planning",
                                            "core/guide",  "core/storage",   "core/interchange",
                                            "core/coach"};
    static const std::map<std::string, Layer> table{
        {"core/domain", {{}, {}, {}}},
        {"core/catalogue", {{"core/domain"}, {}, {"nlohmann"}}},
        {"core/planning", {{"core/domain", "core/catalogue"}, {}, {}}},
        {"core/guide", {{"core/domain", "core/catalogue", "core/planning"}, {}, {}}},
        {"core/figure", {{"core/domain"}, {}, {"nlohmann"}}},
        {"core/interchange", {{"core/domain", "core/catalogue"}, {}, {"nlohmann"}}},
        {"core/storage",
         {{"core/domain", "core/catalogue", "core/interchange"},
          {},
          {"SQLiteCpp", "sqlite3.h", "nlohmann"}}},
        {"core/coach", {core, {}, {}}},
        {"app/cli", {core, {}, {"CLI"}}},
        {"app/text", {{"core/domain"}, {"Q"}, {"Q"}}},
        {"app/desktop", {{"app/text"}, {"Q"}, {"Q", "xcb"}}},
        {"app/voice", {{"app/desktop"}, {"Q"}, {"Q"}}},
        {"app/models",
         {{"core/domain", "core/catalogue", "core/figure", "core/guide", "core/coach", "app/text"},
          {"Q"},
          {"Q"}}},
        {"app/widgets", {{"core/domain", "core/figure", "app/text", "app/models"}, {"Q"}, {"Q"}}},
        {"app/printing",
         {{"core/domain", "core/catalogue", "core/coach", "core/figure", "core/storage", "app/text",
           "app/models", "app/widgets", "app/cli"},
          {"Q"},
          {"Q"}}},
        {"app/training",
         {{"core/domain", "core/catalogue", "core/coach", "core/planning", "core/storage",
           "app/text"},
          {"Q"},
          {"Q"}}},
        {"app/pages",
         {{"core/domain", "core/catalogue", "core/coach", "core/figure", "core/guide",
           "core/planning", "app/training", "app/models", "app/widgets", "app/text"},
          {"Q"},
          {"Q"}}},
        {"app/gui",
         {{"core/domain", "core/catalogue", "core/coach", "core/planning", "app/training",
           "app/models", "app/widgets", "app/text", "app/desktop", "app/pages", "app/printing"},
          {"Q"},
          {"Q"}}},
    };
    return table;
}

/// "core/storage" for core/storage/stores/log_store.cpp.
std::string layerOf(const std::string& path) {
    const auto first = path.find('/');
    return path.substr(0, path.find('/', first + 1));
}

bool isQt(const std::string& include) {
    return include.size() > 1 && include[0] == 'Q' &&
           (include[1] == 't' || std::isupper(static_cast<unsigned char>(include[1])));
}

bool isStandard(const std::string& include) {
    static const std::regex plain("[a-z_]+[0-9]*|(sys|netinet)/[a-z]+\\.h|[a-z_]+\\.h");
    return include != "sqlite3.h" && std::regex_match(include, plain);
}

bool libraryAllowed(const std::string& include, const std::set<std::string>& libraries) {
    if (isQt(include))
        return libraries.count("Q") == 1;
    return libraries.count(include.substr(0, include.find('/'))) == 1;
}

struct Include {
    std::string file;
    std::string what;
    bool quoted;
};

std::vector<Include> includesBelow(const char* folder) {
    static const std::regex directive("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]");
    std::vector<Include> found;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        const auto extension = entry.path().extension();
        if (extension != ".cpp" && extension != ".h")
            continue;
        std::ifstream file(entry.path());
        std::smatch match;
        for (std::string line; std::getline(file, line);)
            if (std::regex_search(line, match, directive))
                found.push_back({fs::relative(entry.path(), root).generic_string(), match[2],
                                 match[1] == "\""});
    }
    return found;
}

bool allowed(const Include& include) {
    const std::string layer = layerOf(include.file);
    const auto rule = layers().find(layer);
    if (rule == layers().end())
        return false;
    if (include.quoted) {
        const std::string other = layerOf(include.what);
        return other == layer || rule->second.layers.count(other) == 1;
    }
    const bool header = include.file.ends_with(".h");
    return isStandard(include.what) ||
           libraryAllowed(include.what, header ? rule->second.inHeaders : rule->second.inSources);
}

TEST(IncludeRules, EveryIncludeKeepsToTheLayers) {
    std::size_t checked = 0;
    for (const char* folder : {"core", "app"})
        for (const Include& include : includesBelow(folder)) {
            if (include.file == "app/main.cpp")
                continue;
            EXPECT_TRUE(allowed(include)) << include.file << " may not include " << include.what;
            ++checked;
        }
    EXPECT_GT(checked, 300u);
}

TEST(IncludeRules, AForbiddenIncludeIsSeen) {
    EXPECT_FALSE(allowed({"core/domain/date.h", "core/planning/plan.h", true}));
    EXPECT_FALSE(allowed({"core/planning/plan.cpp", "QString", false}));
    EXPECT_FALSE(allowed({"core/storage/data_file.h", "SQLiteCpp/Database.h", false}));
    EXPECT_FALSE(allowed({"core/domain/date.cpp", "nlohmann/json.hpp", false}));
    EXPECT_FALSE(allowed({"app/cli/run.h", "QObject", false}));
    EXPECT_FALSE(allowed({"app/pages/today_page.h", "core/storage/data_file.h", true}));
    EXPECT_TRUE(allowed({"core/storage/data_file.cpp", "SQLiteCpp/Database.h", false}));
}

TEST(IncludeRules, NoUmbrellaHeaderOfQtIsIncluded) {
    for (const Include& include : includesBelow("app"))
        EXPECT_NE(include.what.substr(0, include.what.find('/')), "QtWidgets") << include.file;
}

TEST(IncludeRules, NoTwoHeadersDefineTheSameType) {
    static const std::regex definition("^(struct|class) ([A-Za-z]+)( final)?( :.*)? \\{");
    std::map<std::string, std::string> definedIn;
    for (const char* folder : {"core", "app"})
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            if (entry.path().extension() != ".h")
                continue;
            const std::string header = fs::relative(entry.path(), root).generic_string();
            std::ifstream file(entry.path());
            std::smatch match;
            for (std::string line; std::getline(file, line);)
                if (std::regex_search(line, match, definition)) {
                    const auto [known, isNew] = definedIn.emplace(match[2], header);
                    EXPECT_TRUE(isNew) << match[2] << " in " << header << " and " << known->second;
                }
        }
    EXPECT_GT(definedIn.size(), 100u);
}

} // namespace
