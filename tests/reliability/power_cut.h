#pragma once

#include "tests/reliability/watched_disk.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace hipwise {

/// The files of a folder by path, each with its bytes.
using Files = std::map<std::string, std::string>;

Files filesIn(const std::filesystem::path& folder);

/// Writes down everything that is done to the disk; syncs are not waited for.
class DiskRecorder : public DiskWatcher {
  public:
    DiskAnswer before(const DiskCall& call) override {
        m_calls.push_back(call);
        return {SQLITE_OK, false, true};
    }
    void forget() { m_calls.clear(); }
    const std::vector<DiskCall>& calls() const { return m_calls; }

  private:
    std::vector<DiskCall> m_calls;
};

/// What a disk holds after the power went at some moment: what was synced is there. Of what was
/// not, any part may be: whole writes or single sectors of them, in any order, files that were
/// made or deleted, sizes that were changed; new room that was never written holds rubbish.
class PowerCut {
  public:
    /// `before` is on the disk for good.
    PowerCut(Files before, std::vector<DiskCall> calls, unsigned seed);

    std::size_t moments() const { return m_calls.size() + 1; }
    /// One of the many possible disks where the power went before call number `moment`.
    Files at(std::size_t moment);

  private:
    struct File {
        bool exists = false;
        std::string bytes;
        std::vector<DiskCall> pending;
    };
    using Disk = std::map<std::string, File>;

    Disk diskAt(std::size_t moment) const;
    void survive(const File& file, Files& files, const std::string& path);
    void writePart(std::string& bytes, const DiskCall& call, double chance);
    bool happens(double chance) { return std::bernoulli_distribution(chance)(m_random); }

    Files m_before;
    std::vector<DiskCall> m_calls;
    std::mt19937 m_random;
};

} // namespace hipwise
