#include "tests/core/planning/cbc_solver.h"

#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <stdexcept>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hipwise {
namespace {

/// Far more than any week takes; a proof that takes longer fails the test instead of hanging it.
constexpr auto longestProofSeconds = "300";

std::filesystem::path newFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "hipwise-cbc-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::runtime_error("no folder for CBC's files at " + name);
    return name;
}

/// Starts a program without a shell and waits; empty where it is not on the PATH.
std::optional<int> runQuietly(std::vector<std::string> words) {
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed =
        posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        return std::nullopt;
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            throw std::runtime_error("CBC cannot be waited for");
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

CbcSolver::CbcSolver() : m_folder(newFolder()) {}

CbcSolver::~CbcSolver() {
    std::error_code kept;
    std::filesystem::remove_all(m_folder, kept);
}

bool CbcSolver::isHere() const {
    return runQuietly({"cbc", "-quit"}).has_value();
}

/// One thread, no gap left open, and without the cuts that cost more here than they save.
std::optional<int> CbcSolver::run(const std::string& problem, const std::string& solution) const {
    return runQuietly({"cbc",
                       problem,
                       "-threads",
                       "0",
                       "-ratioGap",
                       "0",
                       "-allowableGap",
                       "0",
                       "-gomoryCuts",
                       "off",
                       "-twoMirCuts",
                       "off",
                       "-flowCoverCuts",
                       "off",
                       "-seconds",
                       longestProofSeconds,
                       "-solve",
                       "-solution",
                       solution,
                       "-quit"});
}

std::optional<int> CbcSolver::least(const CbcProgramme& programme, const Sum& objective) const {
    const auto problem = m_folder / "week.lp";
    const auto solution = m_folder / "solution.txt";
    std::filesystem::remove(solution);
    std::ofstream(problem) << programme.minimising(objective);
    if (run(problem.string(), solution.string()) != 0)
        throw std::runtime_error("CBC failed");
    std::string verdict;
    std::ifstream written(solution);
    std::getline(written, verdict);
    std::smatch found;
    static const std::regex proven("Optimal - objective value (-?[0-9.]+)");
    if (std::regex_match(verdict, found, proven))
        return static_cast<int>(std::lround(std::stod(found[1].str())));
    if (verdict.find("nfeasible") != std::string::npos)
        return std::nullopt;
    throw std::runtime_error("CBC gave no proof: " + verdict);
}

} // namespace hipwise
