#include "app/cli/run.h"

#include "app/cli/commands.h"
#include "app/cli/person_file.h"
#include "app/cli/usage_error.h"
#include "core/interchange/utf8.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <ostream>
#include <vector>

namespace hipwise {
namespace {

using namespace cli;

void addCommands(CLI::App& app, const CliWorld& world, int& exitCode) {
    addTodayCommand(app, world, exitCode);
    addTickCommand(app, world, exitCode);
    addLogCommand(app, world, exitCode);
    addWeekCommand(app, world, exitCode);
    addPrintCommand(app, world, exitCode);
    addNewCommand(app, world, exitCode);
    addPlanCommand(app, world, exitCode);
    addSimulateCommand(app, world, exitCode);
    addCatalogueCommand(app, world, exitCode);
    addRemindCommand(app, world, exitCode);
    addBackupCommand(app, world, exitCode);
    addRestoreCommand(app, world, exitCode);
    addVerifyCommand(app, world, exitCode);
}

/// A first word that is no subcommand would else only be reported as a missing one.
std::optional<std::string> unknownCommand(const CLI::App& app,
                                          std::span<const std::string> arguments) {
    if (arguments.empty() || arguments[0].starts_with('-'))
        return std::nullopt;
    const auto isMeant = [&](const CLI::App* sub) { return sub->get_name() == arguments[0]; };
    if (!app.get_subcommands(isMeant).empty())
        return std::nullopt;
    return "hipwise does not know \"" + arguments[0] + "\"; `hipwise --help` shows what it can do.";
}

int dispatch(std::span<const std::string> arguments, const CliWorld& world) {
    int exitCode = exitDone;
    CLI::App app("A weekly hip-strengthening routine for people with a stiff lower back.\n"
                 "Without a subcommand the window opens.",
                 "hipwise");
    app.set_help_flag("--help", "Show this help");
    app.set_version_flag("--version", "hipwise " HIPWISE_VERSION, "Show the version");
    app.require_subcommand(1);
    addCommands(app, world, exitCode);
    if (const auto sentence = unknownCommand(app, arguments))
        return refuse(world, *sentence);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        world.out << app.help();
    } catch (const CLI::CallForVersion& version) {
        world.out << version.what() << '\n';
    } catch (const CLI::ParseError& error) {
        return refuse(world, usageSentence(error, app));
    }
    return exitCode;
}

} // namespace

int runCli(std::span<const std::string> arguments, CliWorld& world) {
    try {
        const int exitCode = dispatch(arguments, world);
        if (world.out.flush())
            return exitCode;
        world.err << "The result could not be written; check the disk or the pipe.\n";
    } catch (const std::exception& error) {
        world.err << plainText(error.what()) << '\n';
    }
    return exitFailed;
}

} // namespace hipwise
