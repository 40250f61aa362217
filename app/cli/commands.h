#pragma once

#include "app/cli/run.h"

namespace CLI {
class App;
}

namespace hipwise::cli {

/// Each adds one subcommand; when it is chosen it runs and sets the exit code.
void addPlanCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addSimulateCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addNewCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addTodayCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addWeekCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addTickCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addLogCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addBackupCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addRestoreCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addVerifyCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addPrintCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addRemindCommand(CLI::App& app, const CliWorld& world, int& exitCode);
void addCatalogueCommand(CLI::App& app, const CliWorld& world, int& exitCode);

} // namespace hipwise::cli
