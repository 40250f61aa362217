#include "tests/reliability/power_cut.h"

#include "tests/core/storage/temporary_folder.h"

#include <algorithm>
#include <utility>

namespace hipwise {
namespace {

constexpr std::size_t sector = 512;

void resize(std::string& bytes, std::size_t size, char filler) {
    bytes.resize(size, filler);
}

void put(std::string& bytes, std::size_t offset, std::string_view part, char filler) {
    if (bytes.size() < offset + part.size())
        resize(bytes, offset + part.size(), filler);
    bytes.replace(offset, part.size(), part);
}

/// What a call that reached the disk does to a file.
void apply(std::string& bytes, const DiskCall& call) {
    const auto offset = static_cast<std::size_t>(call.offset);
    if (call.act == DiskAct::Write)
        put(bytes, offset, call.bytes, '\0');
    else if (call.act == DiskAct::Truncate)
        resize(bytes, offset, '\0');
    else if (call.act == DiskAct::Create || call.act == DiskAct::Delete)
        bytes.clear();
}

} // namespace

Files filesIn(const std::filesystem::path& folder) {
    Files files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().string()] = bytesOf(entry.path());
    return files;
}

PowerCut::PowerCut(Files before, std::vector<DiskCall> calls, unsigned seed)
    : m_before(std::move(before)),
      m_calls(std::move(calls)),
      m_random(seed) {}

PowerCut::Disk PowerCut::diskAt(std::size_t moment) const {
    Disk disk;
    for (const auto& [path, bytes] : m_before)
        disk[path] = {true, bytes, {}};
    for (std::size_t i = 0; i < moment; ++i) {
        const DiskCall& call = m_calls[i];
        File& file = disk[call.path];
        const bool gone = call.act == DiskAct::Delete && call.folderSynced;
        if (gone) {
            file = {};
        } else if (call.act != DiskAct::Sync) {
            file.pending.push_back(call);
        } else {
            file.exists = true;
            for (const DiskCall& each : std::exchange(file.pending, {}))
                apply(file.bytes, each);
        }
    }
    return disk;
}

void PowerCut::writePart(std::string& bytes, const DiskCall& call, double chance) {
    const char filler = happens(0.5) ? '\0' : static_cast<char>(m_random());
    for (std::size_t at = 0; at < call.bytes.size();) {
        const auto offset = static_cast<std::size_t>(call.offset) + at;
        const std::size_t length = std::min(sector - offset % sector, call.bytes.size() - at);
        if (happens(chance))
            put(bytes, offset, std::string_view(call.bytes).substr(at, length), filler);
        at += length;
    }
}

void PowerCut::survive(const File& file, Files& files, const std::string& path) {
    constexpr double chances[] = {0, 0.1, 0.5, 0.5, 0.9, 1};
    const double chance = chances[m_random() % std::size(chances)];
    const bool torn = happens(0.5);
    bool exists = file.exists;
    std::string bytes = file.bytes;
    for (const DiskCall& call : file.pending) {
        const bool happened = happens(chance);
        if (call.act == DiskAct::Delete && !happened)
            break; // The name still leads to the old file; what follows was done to a new one.
        if (call.act == DiskAct::Write && torn)
            writePart(bytes, call, chance);
        else if (happened)
            apply(bytes, call);
        if (happened && (call.act == DiskAct::Create || call.act == DiskAct::Delete))
            exists = call.act == DiskAct::Create;
    }
    if (exists)
        files[path] = std::move(bytes);
}

Files PowerCut::at(std::size_t moment) {
    Files files;
    for (const auto& [path, file] : diskAt(moment))
        survive(file, files, path);
    return files;
}

} // namespace hipwise
