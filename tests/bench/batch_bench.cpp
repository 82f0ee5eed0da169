// SPDX-License-Identifier: MIT
// sorespot-cli batch as a program of its own: how much faster two threads are than one, how much more they
// work, and how much memory ten times as many lines need.
#include "bench.h"

#include <cstdio>

#ifdef __unix__
#include <fcntl.h>
#include <fstream>
#include <optional>
#include <random>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sorespot::bench {
namespace {

constexpr int lines = 3000;
constexpr int rounds = 5;
constexpr double leastGain = 1.8;   // of two threads over one, on two cores
constexpr double mostWork = 1.05;   // of two threads, against one
constexpr double mostMemory = 1.25; // for ten times the lines

struct Run {
    double passed = 0;    // seconds
    double worked = 0;    // seconds of all threads
    double megabytes = 0; // most at once
};

/// Some marks, some dabs, and now and then half a body.
void writeDrawings(const std::filesystem::path& file, int count) {
    constexpr const char* places[]{"shoulder_front:right", "low_back:left", "nose", "temple:both",
                                   "knee_front:left"};
    std::ofstream out(file);
    std::mt19937 random(1);
    const auto upTo = [&](unsigned bound) { return static_cast<int>(random() % bound); };
    for (int i = 0; i < count; ++i) {
        const int x = upTo(200) - 100;
        const int y = 100 + upTo(800);
        out << R"({"select":[")" << places[upTo(5)]
            << R"("],"painted":[{"view":"back","erases":false,"radius":)" << (i % 10 == 0 ? 60 : 5 + upTo(15))
            << R"(,"path":[[)" << x << ',' << y << "],[" << x + upTo(60) << ',' << y + upTo(100) << "]]}]}\n";
    }
}

std::optional<Run> runBatch(const std::filesystem::path& drawings, int threads) {
    const std::string count = std::to_string(threads);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int in = open(drawings.c_str(), O_RDONLY);
        const int out = open("/dev/null", O_WRONLY);
        if (in >= 0 && out >= 0 && dup2(in, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0)
            execl(SORESPOT_CLI, SORESPOT_CLI, "batch", "--threads", count.c_str(),
                  static_cast<char*>(nullptr));
        _exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0)
        return std::nullopt;
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return Run{passed.count(), seconds(used.ru_utime) + seconds(used.ru_stime),
               static_cast<double>(used.ru_maxrss) / 1024};
}

/// The least of several runs, each number for itself.
std::optional<Run> leastOf(const std::filesystem::path& drawings, int threads, int times) {
    std::optional<Run> least;
    for (int i = 0; i < times; ++i) {
        const std::optional<Run> run = runBatch(drawings, threads);
        if (!run)
            return std::nullopt;
        if (!least)
            least = run;
        least->passed = std::min(least->passed, run->passed);
        least->worked = std::min(least->worked, run->worked);
        least->megabytes = std::max(least->megabytes, run->megabytes);
    }
    return least;
}

} // namespace

int batch(const std::filesystem::path&) {
    const std::filesystem::path folder = std::filesystem::temp_directory_path();
    const std::filesystem::path one = folder / "sorespot-bench-1.jsonl";
    const std::filesystem::path some = folder / "sorespot-bench-n.jsonl";
    const std::filesystem::path many = folder / "sorespot-bench-10n.jsonl";
    writeDrawings(one, 1);
    writeDrawings(some, lines);
    writeDrawings(many, 10 * lines);
    const std::optional<Run> start = leastOf(one, 1, rounds); // reads catalog and figure
    const std::optional<Run> single = leastOf(some, 1, rounds);
    const std::optional<Run> twin = leastOf(some, 2, rounds);
    const std::optional<Run> longer = leastOf(many, 2, 1);
    for (const std::filesystem::path& file : {one, some, many})
        std::filesystem::remove(file);
    if (!start || !single || !twin || !longer) {
        std::fprintf(stderr, "sorespot-cli batch cannot be run\n");
        return 2;
    }
    const double gain = (single->passed - start->passed) / (twin->passed - start->passed);
    const double work = (twin->worked - start->worked) / (single->worked - start->worked);
    const double memory = longer->megabytes / twin->megabytes;
    std::printf(
        "Batch of %d drawings, least of %d runs: %.2f s with one thread, %.2f s with two; starting takes "
        "%.2f s of both\n",
        lines, rounds, single->passed, twin->passed, start->passed);
    std::printf(
        "Two threads without the start: %.2f times as fast, %.2f times the work; they had %.2f cores\n", gain,
        work, twin->worked / twin->passed);
    std::printf("Memory: %.1f MB for %d drawings, %.1f MB for %d\n", twin->megabytes, lines,
                longer->megabytes, 10 * lines);
    const bool kept = gain >= leastGain && work <= mostWork && memory <= mostMemory;
    std::printf(
        "At least %.1f times as fast, at most %.2f times the work, at most %.2f times the memory for ten "
        "times the drawings: %s\n",
        leastGain, mostWork, mostMemory, kept ? "kept" : "NOT KEPT");
    return kept ? 0 : 1;
}

} // namespace sorespot::bench

#else

int sorespot::bench::batch(const std::filesystem::path&) {
    std::printf("Batch: this system does not tell what a program used\n");
    return 0;
}

#endif
