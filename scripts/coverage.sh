#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# coverage.sh [GCOVR OPTION...]: builds core and its tests with counters, runs the tests, and prints lines and branches of core that they
# took, by file and in all, then those of the loader alone (src/core/catalog, src/core/input). --html-details FILE shows each line.
#
# Two kinds of branches are not counted. Throw branches: GCC adds one behind every call for the exception that may come out of it,
# which nobody wrote; that nothing is lost there is shown by letting every allocation fail (tests/faults). Unreachable ones: on lines
# that hold no code, such as the end of a block where destructors run.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/install_packages.sh build-core test-core coverage
cmake --preset coverage
cmake --build --preset coverage --target sorespot_core_tests
find build/coverage -name '*.gcda' -delete
build/coverage/bin/sorespot_core_tests

report() {
    gcovr --root . --object-directory build/coverage --branches --exclude-throw-branches --exclude-unreachable-branches \
        --print-summary "$@" build/coverage/src/core
}
report --filter src/core/ "$@"
echo "The loader:"
report --filter src/core/catalog/ --filter src/core/input/ | tail -n 3
