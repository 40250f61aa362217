#include "core/catalogue/catalogue_reader.h"
#include "core/coach/coach.h"
#include "core/storage/data_file.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <memory>

namespace hipwise {
namespace {

const Moment now{*Date::parse("2026-11-23"), "18:02", 1795456920, 60};

/// A data file of its own with one person in it.
class Bench {
  public:
    Bench() {
        std::string name = (std::filesystem::temp_directory_path() / "hipwise-XXXXXX").string();
        m_folder = mkdtemp(name.data());
        m_file = std::make_unique<DataFile>(m_folder / "hipwise.db");
        Profile maya;
        maya.name = "Maya";
        coach().startProgramme(maya, {}, now.day, now);
    }
    ~Bench() {
        m_file.reset();
        std::filesystem::remove_all(m_folder);
    }
    Coach coach() { return {*m_file, shippedCatalogue()}; }

  private:
    std::filesystem::path m_folder;
    std::unique_ptr<DataFile> m_file;
};

void tickASet(benchmark::State& state) {
    Bench bench;
    Coach coach = bench.coach();
    int reps = 0;
    for (auto _ : state)
        coach.record("", now.day, {.sets = {{"glute-bridge", 1, {}, Reps{reps++ % 200}}}}, now);
}
BENCHMARK(tickASet)->Unit(benchmark::kMillisecond);

void readEverything(benchmark::State& state) {
    Bench bench;
    Coach coach = bench.coach();
    for (auto _ : state)
        benchmark::DoNotOptimize(coach.snapshot("", now.day));
}
BENCHMARK(readEverything)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace hipwise
