#include "tests/cli/command_line.h"

#include <filesystem>
#include <fstream>

namespace hipwise {
namespace {

using NewCommand = CommandLine;

TEST_F(NewCommand, StartsAProgrammeInTheDataFile) {
    startMaya();
    EXPECT_NE(out().find("The programme of Maya starts on Mon 2026-11-23 and runs for 12 weeks."),
              std::string::npos)
        << out();
    EXPECT_TRUE(std::filesystem::exists(dataFile()));
    EXPECT_EQ(runOnData({"week", "--json"}), 0);
    EXPECT_EQ(printedProgramme().start.iso(), "2026-11-23");
}

TEST_F(NewCommand, UsesTheUsualDataFileWhereNoneIsNamed) {
    ASSERT_EQ(run({"new", "--profile", write("maya.json", mayaJson)}), 0) << err();
    EXPECT_TRUE(std::filesystem::exists(path("default/hipwise.db")));
}

TEST_F(NewCommand, PrintsTheProgrammeAsJson) {
    ASSERT_EQ(runOnData({"new", "--profile", write("maya.json", mayaJson), "--check-in",
                         write("check.json", checkInJson), "--start", "2026-11-30", "--json"}),
              0)
        << err();
    EXPECT_EQ(printedProgramme().start.iso(), "2026-11-30");
    EXPECT_EQ(printedProgramme().weeks.size(), 12u);
}

TEST_F(NewCommand, TakesTheNameOfTheCommandLine) {
    startMaya();
    ASSERT_EQ(runOnData({"new", "--profile", path("maya.json"), "--person", "Tom"}), 0) << err();
    EXPECT_EQ(runOnData({"today", "--person", "Tom"}), 0) << err();
    expectRefusal({"today", "--data", dataFile()},
                  "The data file holds Maya and Tom; say who is meant with --person NAME.");
    expectRefusal({"today", "--data", dataFile(), "--person", "Ann"},
                  "There is no plan for Ann; the data file holds Maya and Tom.");
}

TEST_F(NewCommand, RefusesANameThatIsThereOrIsNone) {
    startMaya();
    expectRefusal({"new", "--profile", path("maya.json"), "--data", dataFile()}, "Maya");
    expectRefusal({"new", "--profile", path("maya.json"), "--data", dataFile(), "--person",
                   std::string(121, 'a')},
                  "--person is not a name");
    expectRefusal({"new", "--profile", path("maya.json"), "--data", dataFile(), "--person", "a\nb"},
                  "--person is not a name");
}

TEST_F(NewCommand, LeavesNoDataFileBehindWhenItRefuses) {
    std::string blocked = mayaJson;
    blocked.replace(blocked.find(R"("emergency":[])"), 14, R"("emergency":["saddle"])");
    const std::string profile = write("blocked.json", blocked);
    expectRefusal({"new", "--profile", profile, "--data", dataFile()}, "medical help");
    expectRefusal({"new", "--profile", path("missing.json"), "--data", dataFile()}, "no such file");
    EXPECT_FALSE(std::filesystem::exists(dataFile()));
}

TEST_F(NewCommand, ADataFileThatIsNoneIsAFailureOfTheWorldAndStaysAsItIs) {
    const std::string profile = write("maya.json", mayaJson);
    const std::string foreign = write("notes.txt", std::string(5000, 'x'));
    const auto before = files();
    EXPECT_EQ(run({"new", "--profile", profile, "--data", foreign}), 1);
    EXPECT_NE(err().find("notes.txt"), std::string::npos) << err();
    EXPECT_EQ(out(), "");
    EXPECT_EQ(files(), before);
}

} // namespace
} // namespace hipwise
