#include "tests/fuzz/life_from_bytes.h"

#include <cstdio>
#include <cstdlib>

/// The engine under libFuzzer: any log, no crash and no broken promise.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace hipwise::fuzz;
    const std::span input(bytes, size);
    const auto broken = brokenBy(input);
    if (broken.empty())
        return 0;
    std::fputs(documentsOf(*lifeFrom(input)).c_str(), stderr);
    for (const std::string& line : broken)
        std::fprintf(stderr, "%s\n", line.c_str());
    std::abort();
}
