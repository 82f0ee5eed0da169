#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# coverage.sh [--all]: builds core and its tests with counters, runs the tests, and prints how many functions and branches of core they
# took, by folder, for the loader (src/core/catalog, src/core/input) and in all; then what of the loader was never taken, with --all what
# of core. Fails where less is taken than scripts/branches.py asks for.
#
# Clang counts at the source and not in what the compiler makes of it: a branch is a condition that somebody wrote (each part of && and ||
# by itself, either way), a loop's end, or a case of a switch. GCC counts its own jumps, one behind every call for the exception that may
# come out of it; that nothing is lost there is shown by letting every allocation fail (tests/faults).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/install_packages.sh build-core test-core fuzz coverage
cmake --preset coverage
cmake --build --preset coverage --target sorespot_core_tests
rm -f build/coverage/tests.profraw
LLVM_PROFILE_FILE=build/coverage/tests.profraw build/coverage/bin/sorespot_core_tests
llvm-profdata merge -sparse -o build/coverage/tests.profdata build/coverage/tests.profraw
llvm-cov export -instr-profile build/coverage/tests.profdata build/coverage/bin/sorespot_core_tests >build/coverage/tests.json
scripts/branches.py build/coverage/tests.json "$@"
