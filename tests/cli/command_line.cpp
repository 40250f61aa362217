#include "tests/cli/command_line.h"

#include "core/interchange/documents.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace hipwise {

namespace fs = std::filesystem;

const std::string mayaJson =
    R"({"format":"hipwise/profile","version":1,"name":"Maya","birth_year":1981,"sex":"female",)"
    R"("experience":"none","days_per_week":3,"weekdays":["mon","wed","fri"],"minutes":18,)"
    R"("mode":"standalone","equipment":{"mini_bands":2,"chair":true,"step_cm":20,"wall":true},)"
    R"("limits":[],"goals":["back_pain"],)"
    R"("safety":{"emergency":[],"clinician_first":[],"cleared":false},)"
    R"("pain":{"average_7d":2,"worst_7d":3},"host_workout":"none"})";

const std::string checkInJson =
    R"({"format":"hipwise/check-in","version":1,"date":"2026-11-23","signs":["low_back_pain"],)"
    R"("tests":{"bridge_hold_s":{"left":18,"right":31},"chair_stand_30s":14}})";

CommandLine::CommandLine() {
    std::string name = (fs::temp_directory_path() / "hipwise-cli-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_folder = name;
    clock = {*Date::parse("2026-11-23"), "18:02", 1'795'453'320, 60};
}

CommandLine::~CommandLine() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

int CommandLine::run(const std::vector<std::string>& arguments) {
    m_out.str("");
    m_err.str("");
    CliWorld world{m_out,
                   m_err,
                   [this] { return clock; },
                   path("default/hipwise.db"),
                   [this](const PrintRequest& request) {
                       printed = request;
                       return printExitCode;
                   },
                   [this](const FigureRequest& request) {
                       drawn = request;
                       return printExitCode;
                   }};
    return runCli(arguments, world);
}

int CommandLine::runOnData(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--data", dataFile()});
    return run(arguments);
}

std::string CommandLine::write(const std::string& name, const std::string& content) const {
    std::ofstream(path(name), std::ios::binary) << content;
    return path(name);
}

void CommandLine::startMaya() {
    ASSERT_EQ(runOnData({"new", "--profile", write("maya.json", mayaJson)}), 0) << err();
}

std::map<std::string, std::string> CommandLine::files() const {
    std::map<std::string, std::string> contents;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder)) {
        std::ostringstream content;
        if (entry.is_regular_file())
            content << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        contents[entry.path().string()] = content.str();
    }
    return contents;
}

Programme CommandLine::printedProgramme() const {
    const auto read = readProgramme(out());
    const auto* programme = std::get_if<Programme>(&read);
    EXPECT_NE(programme, nullptr) << out().substr(0, 500);
    return programme != nullptr ? *programme : Programme{};
}

void CommandLine::expectRefusal(const std::vector<std::string>& arguments, std::string_view part) {
    const auto before = files();
    EXPECT_EQ(run(arguments), 2) << part;
    EXPECT_EQ(out(), "");
    EXPECT_NE(err().find(part), std::string::npos) << err();
    EXPECT_EQ(std::ranges::count(err(), '\n'), 1) << err();
    EXPECT_TRUE(err().ends_with(".\n")) << err();
    EXPECT_EQ(files(), before) << part;
}

} // namespace hipwise
