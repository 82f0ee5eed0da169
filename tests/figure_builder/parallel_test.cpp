// SPDX-License-Identifier: MIT
#include "figure_builder/parallel.h"
#include "support/catch.h"

#include <atomic>
#include <numeric>
#include <string>
#include <vector>

using namespace sorespot;

TEST_CASE("Parallel work is done once for each index") {
    std::vector<int> done(500, 0);
    inParallel(done.size(), [&done](std::size_t i) { ++done[i]; });
    CHECK(done == std::vector<int>(500, 1));
    inParallel(0, [](std::size_t) { FAIL("there is nothing to do"); });
}

TEST_CASE("Of several failures in parallel the first in order is reported and the rest is done") {
    std::atomic<int> done = 0;
    std::string caught;
    try {
        inParallel(100, [&done](std::size_t i) {
            ++done;
            if (i == 90 || i == 17 || i == 40)
                throw std::to_string(i);
        });
    } catch (const std::string& failure) {
        caught = failure;
    }
    CHECK(caught == "17");
    CHECK(done == 100);
}
