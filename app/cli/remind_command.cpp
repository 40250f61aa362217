#include "app/cli/commands.h"
#include "app/cli/person_file.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace hipwise::cli {

void addRemindCommand(CLI::App& app, const CliWorld& world, int& exitCode) {
    const auto options = std::make_shared<CommonOptions>();
    CLI::App* command = app.add_subcommand(
        "remind", "Wait for the reminder's time; the window's reminder starts it at login");
    addCommonOptions(*command, *options, true);
    command->final_callback(
        [options, &world, &exitCode] { exitCode = world.remind(dataFileOf(world, *options)); });
}

} // namespace hipwise::cli
