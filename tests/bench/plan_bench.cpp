#include "core/catalogue/catalogue_reader.h"
#include "core/planning/plan.h"
#include "tests/core/planning/generated_people.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <vector>

namespace hipwise {
namespace {

/// Milliseconds of this process on one core, so that other work beside it does not count.
double processorTime() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A 12-week programme for each of 1,000 generated people: half, 99 % and the worst, in ms.
void twelveWeeksForAThousandPeople(benchmark::State& state) {
    GeneratedPeople people(1);
    std::vector<PlanRequest> requests;
    for (int i = 0; i < 1000; ++i)
        requests.push_back(people.request(Mode::Standalone));
    shippedCatalogue();
    std::vector<double> times;
    for (auto _ : state) {
        times.clear();
        for (const PlanRequest& request : requests) {
            const double before = processorTime();
            benchmark::DoNotOptimize(plan(request, shippedCatalogue()));
            times.push_back(processorTime() - before);
        }
    }
    std::ranges::sort(times);
    state.counters["half_ms"] = times[times.size() / 2];
    state.counters["p99_ms"] = times[times.size() * 99 / 100];
    state.counters["worst_ms"] = times.back();
}
BENCHMARK(twelveWeeksForAThousandPeople)->Unit(benchmark::kSecond)->Iterations(1);

} // namespace
} // namespace hipwise
