#pragma once

#include "app/cli/run.h"
#include "core/domain/programme.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace hipwise {

/// Maya's profile, as interface.md shows it.
extern const std::string mayaJson;
extern const std::string checkInJson;

/// Runs the command line in a folder of its own, on Monday 2026-11-23 at 18:02.
class CommandLine : public testing::Test {
  protected:
    CommandLine();
    ~CommandLine() override;

    int run(const std::vector<std::string>& arguments);
    /// The same with `--data` for the folder's data file.
    int runOnData(std::vector<std::string> arguments);
    std::string out() const { return m_out.str(); }
    std::string err() const { return m_err.str(); }

    std::string path(const std::string& name) const { return (m_folder / name).string(); }
    std::string write(const std::string& name, const std::string& content) const;
    std::string dataFile() const { return path("data/hipwise.db"); }
    /// Adds Maya, whose plan starts that Monday.
    void startMaya();
    /// Every file of the folder with its content.
    std::map<std::string, std::string> files() const;
    /// The programme that the last run printed.
    Programme printedProgramme() const;
    /// One sentence on standard error, nothing on standard output, exit code 2.
    void expectRefusal(const std::vector<std::string>& arguments, std::string_view part);

    std::optional<PrintRequest> printed;
    std::optional<FigureRequest> drawn;
    int printExitCode = 0;
    Moment clock;

  private:
    std::filesystem::path m_folder;
    std::ostringstream m_out;
    std::ostringstream m_err;
};

} // namespace hipwise
