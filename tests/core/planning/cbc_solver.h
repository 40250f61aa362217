#pragma once

#include "tests/core/planning/cbc_programme.h"

#include <filesystem>
#include <optional>
#include <string>

namespace hipwise {

/// The program `cbc` (Debian package coinor-cbc), run on files in a folder of its own that goes
/// with the object.
class CbcSolver {
  public:
    CbcSolver();
    ~CbcSolver();
    CbcSolver(const CbcSolver&) = delete;
    CbcSolver& operator=(const CbcSolver&) = delete;

    /// Whether this machine has the program.
    bool isHere() const;
    /// The proven least value of the objective; empty where there is no solution. Throws
    /// std::runtime_error where CBC gives no proof.
    std::optional<int> least(const CbcProgramme& programme, const Sum& objective) const;

  private:
    /// The exit status; empty where the program is not on the PATH.
    std::optional<int> run(const std::string& problem, const std::string& solution) const;

    std::filesystem::path m_folder;
};

} // namespace hipwise
