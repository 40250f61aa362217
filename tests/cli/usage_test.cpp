#include "tests/cli/command_line.h"

namespace hipwise {
namespace {

using Usage = CommandLine;

const char* const subcommands[] = {"today",   "tick",   "week",     "print",     "new",
                                   "plan",    "log",    "simulate", "catalogue", "backup",
                                   "restore", "verify", "remind"};

TEST_F(Usage, HelpNamesEverySubcommandThatExists) {
    EXPECT_EQ(run({"--help"}), 0);
    for (const char* name : subcommands)
        EXPECT_NE(out().find(std::string("\n  ") + name + " "), std::string::npos) << name;
    for (const char* later : {"export", "import", "undo"})
        EXPECT_EQ(out().find(later), std::string::npos) << later;
}

TEST_F(Usage, EverySubcommandExplainsItself) {
    for (const char* name : subcommands) {
        EXPECT_EQ(run({name, "--help"}), 0) << name;
        EXPECT_NE(out().find(std::string("Usage: hipwise ") + name), std::string::npos) << out();
        EXPECT_NE(out().find("--today"), std::string::npos) << name;
        EXPECT_EQ(err(), "");
    }
}

TEST_F(Usage, HelpFitsATerminalOf80Columns) {
    for (const char* name : subcommands) {
        run({name, "--help"});
        std::istringstream lines(out());
        for (std::string line; std::getline(lines, line);)
            EXPECT_LE(line.size(), 80u) << line;
    }
}

TEST_F(Usage, WaitsForTheReminderOnTheDataFile) {
    std::filesystem::path waited;
    std::ostringstream out;
    std::ostringstream err;
    CliWorld world{out, err, {}, path("usual.db"), {}, {}};
    world.remind = [&](const std::filesystem::path& file) {
        waited = file;
        return 0;
    };
    EXPECT_EQ(runCli(std::vector<std::string>{"remind"}, world), 0) << err.str();
    EXPECT_EQ(waited, path("usual.db"));
    EXPECT_EQ(runCli(std::vector<std::string>{"remind", "--data", "mine.db"}, world), 0);
    EXPECT_EQ(waited, "mine.db");
}

TEST_F(Usage, SaysItsVersion) {
    EXPECT_EQ(run({"--version"}), 0);
    EXPECT_TRUE(out().starts_with("hipwise 0.")) << out();
}

TEST_F(Usage, AnswersWrongUseWithOneSentence) {
    const struct {
        std::vector<std::string> arguments;
        std::string sentence;
    } cases[] = {
        {{}, "Say what to do; `hipwise --help` shows how."},
        {{"plna"}, "hipwise does not know \"plna\"; `hipwise --help` shows what it can do."},
        {{"--quick"}, "Say what to do; `hipwise --help` shows how."},
        {{"plan"}, "--profile is missing; `hipwise plan --help` shows how."},
        {{"plan", "--profile"}, "--profile needs a value; `hipwise plan --help` shows how."},
        {{"plan", "--profile", "a", "--quick"},
         "hipwise plan does not know \"--quick\"; `hipwise plan --help` shows how."},
        {{"plan", "--profile", "a", "--profile", "b"},
         "--profile is given more than once; give it once."},
        {{"plan", "--profile", "a", "--weeks", "53"},
         "--weeks is \"53\"; choose a whole number from 1 to 52."},
        {{"plan", "--profile", "a", "--weeks", "0"},
         "--weeks is \"0\"; choose a whole number from 1 to 52."},
        {{"plan", "--profile", "a", "--weeks", "two"},
         "--weeks is \"two\"; choose a whole number from 1 to 52."},
        {{"plan", "--profile", "a", "--start", "2026-02-30"},
         "--start is \"2026-02-30\"; write a day that exists, like 2026-11-23."},
        {{"plan", "--profile", "a", "--log", "b", "--log", "c"},
         "--log is given more than once; give it once."},
        {{"log"}, "--from is missing; `hipwise log --help` shows how."},
        {{"simulate", "--person", "eager"},
         "--profile is missing; `hipwise simulate --help` shows how."},
        {{"simulate", "--profile", "a"},
         "--person is missing; `hipwise simulate --help` shows how."},
        {{"simulate", "--profile", "a", "--person", "lazy"},
         "--person is \"lazy\"; choose steady, eager, painful, irregular or stops."},
        {{"simulate", "--profile", "a", "--person", "eager", "--seed", "-1"},
         "--seed is \"-1\"; choose a whole number from 0 to 2147483647."},
        {{"simulate", "--profile", "a", "--person", "eager", "--weeks", "53"},
         "--weeks is \"53\"; choose a whole number from 1 to 52."},
        {{"today", "--today", "tomorrow"},
         "--today is \"tomorrow\"; write a day that exists, like 2026-11-23."},
        {{"today", "--json=much"}, "--json takes no value; leave it out."},
        {{"today", "now"},
         "hipwise today does not know \"now\"; `hipwise today --help` shows how."},
        {{"week", "first"}, "N is \"first\"; choose a whole number from 1 to 1000."},
        {{"tick", "--pain", "11"}, "--pain is \"11\"; choose a whole number from 0 to 10."},
        {{"tick", "--reps", "-1"}, "--reps is \"-1\"; choose a whole number from 0 to 200."},
        {{"tick", "--effort", "huge"}, "--effort is \"huge\"; choose easy, good, hard or failed."},
        {{"print", "poster", "1", "--out", "a.pdf"},
         "WHAT is \"poster\"; choose week, booklet or report."},
        {{"print", "week", "1"}, "--out is missing; `hipwise print --help` shows how."},
        {{"print", "week", "1", "--out", "a.pdf", "--paper", "a3"},
         "--paper is \"a3\"; choose a4 or letter."},
    };
    for (const auto& [arguments, sentence] : cases) {
        expectRefusal(arguments, sentence);
        EXPECT_EQ(err(), sentence + '\n');
    }
}

TEST_F(Usage, NeverPrintsControlCharactersBack) {
    expectRefusal({"pl\x1B[31man"}, "\"pl[31man\"");
    expectRefusal({"catalogue", "clam\n\xE2\x80\xAEshell"}, "\"clamshell\"");
}

TEST_F(Usage, ABrokenClockIsAFailureOfTheWorld) {
    std::ostringstream out;
    std::ostringstream err;
    CliWorld world{out,
                   err,
                   []() -> Moment { throw std::runtime_error("The clock is off."); },
                   path("none"),
                   [](const PrintRequest&) { return 0; },
                   {}};
    const std::vector<std::string> arguments{"plan", "--profile", write("maya.json", mayaJson)};
    EXPECT_EQ(runCli(arguments, world), 1);
    EXPECT_EQ(err.str(), "The clock is off.\n");
}

TEST_F(Usage, AResultThatCannotBeWrittenIsAFailure) {
    std::ostream out(nullptr);
    std::ostringstream err;
    CliWorld world{
        out, err, [this] { return clock; }, path("none"), [](const PrintRequest&) { return 0; },
        {}};
    EXPECT_EQ(runCli(std::vector<std::string>{"catalogue"}, world), 1);
    EXPECT_EQ(err.str(), "The result could not be written; check the disk or the pipe.\n");
}

} // namespace
} // namespace hipwise
