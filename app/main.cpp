#include "app/cli/run.h"
#include "app/gui/locations.h"
#include "app/gui/start_gui.h"
#include "app/gui/start_reminder.h"
#include "app/printing/figure_command.h"
#include "app/printing/print_command.h"
#include "core/catalogue/catalogue_reader.h"

#include <sys/stat.h>

#include <csignal>
#include <iostream>
#include <string>
#include <vector>

namespace {

/// Without arguments the window opens; `--data FILE` alone says on which file.
bool opensWindow(const std::vector<std::string>& arguments) {
    return arguments.empty() || (arguments.size() == 2 && arguments.front() == "--data");
}

int runCommand(const std::vector<std::string>& arguments) {
    const auto print = [](const hipwise::PrintRequest& request) {
        return hipwise::printPdf(request, hipwise::shippedCatalogue(), std::cerr);
    };
    const auto draw = [](const hipwise::FigureRequest& request) {
        return hipwise::drawFigure(request, hipwise::shippedCatalogue(), std::cerr);
    };
    hipwise::CliWorld world{std::cout, std::cerr, hipwise::systemMoment, hipwise::usualDataFile(),
                            print,     draw,      hipwise::startReminder};
    return hipwise::runCli(arguments, world);
}

} // namespace

int main(int argc, char** argv) {
    umask(0077);
    std::signal(SIGXFSZ, SIG_IGN);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (!opensWindow(arguments))
        return runCommand(arguments);
    const auto dataFile =
        arguments.empty() ? hipwise::usualDataFile() : std::filesystem::path(arguments.back());
    return hipwise::startGui(argc, argv, dataFile);
}
