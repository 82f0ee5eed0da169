// SPDX-License-Identifier: MIT
// sorespot-bench [NAME...]: runs the benchmarks named, or all. Build with CMAKE_BUILD_TYPE=Release.
#include "bench.h"

#include <cstdio>
#include <cstring>

namespace {

struct Benchmark {
    const char* name;
    int (*run)(const std::filesystem::path& share);
};

constexpr Benchmark benchmarks[]{
    {"batch", sorespot::bench::batch}, // first: a program counts the memory of the one that started it
    {"hit", sorespot::bench::hitTest},        {"rank", sorespot::bench::ranking},
    {"masks", sorespot::bench::patternMasks}, {"load", sorespot::bench::load},
    {"search", sorespot::bench::search},
};

const Benchmark* find(const char* name) {
    for (const Benchmark& benchmark : benchmarks) {
        if (std::strcmp(benchmark.name, name) == 0)
            return &benchmark;
    }
    return nullptr;
}

} // namespace

int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (find(argv[i]) == nullptr) {
            std::fprintf(stderr, "sorespot-bench: there is no benchmark \"%s\"; there are:", argv[i]);
            for (const Benchmark& benchmark : benchmarks)
                std::fprintf(stderr, " %s", benchmark.name);
            std::fprintf(stderr, "\n");
            return 2;
        }
    }
#ifndef __OPTIMIZE__
    std::printf("Built without optimisation: these times say nothing.\n");
#endif
    int worst = 0;
    for (const Benchmark& benchmark : benchmarks) {
        bool wanted = argc == 1;
        for (int i = 1; i < argc; ++i)
            wanted = wanted || find(argv[i]) == &benchmark;
        if (wanted)
            worst = std::max(worst, benchmark.run(SORESPOT_SHARE));
    }
    return worst;
}
