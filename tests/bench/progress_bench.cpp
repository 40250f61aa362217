#include "core/coach/consistency.h"
#include "core/coach/progress.h"
#include "tests/core/coach/progress_samples.h"

#include <benchmark/benchmark.h>

namespace hipwise {
namespace {

/// Everything the Progress page asks for, after so many years of four sessions a week.
void progressOfYears(benchmark::State& state) {
    Snapshot snapshot = plannedWeeks(static_cast<int>(state.range(0)) * 52, 4);
    keepAll(snapshot);
    const Catalogue catalogue;
    for (auto _ : state) {
        const DaySpan days = progressDays(snapshot, ProgressRange::All);
        benchmark::DoNotOptimize(painDays(snapshot, days));
        benchmark::DoNotOptimize(testSeries(snapshot, days));
        benchmark::DoNotOptimize(keptWeeks(snapshot, days));
        benchmark::DoNotOptimize(goalWeeks(snapshot, catalogue, days));
        benchmark::DoNotOptimize(ladderProgress(snapshot, catalogue, days));
        benchmark::DoNotOptimize(consistencyScore(snapshot));
    }
}
BENCHMARK(progressOfYears)->Arg(1)->Arg(10)->Arg(50)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace hipwise
