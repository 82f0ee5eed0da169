#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# fuzz.sh [--fast] TARGET SECONDS [LIBFUZZER OPTION...]: builds one fuzz target with Clang and looks for inputs that break its reader.
# TARGET is a file of tests/fuzz: catalog, json_reader ... It begins with tests/fuzz/corpus/TARGET, keeps what it learns in
# build/fuzz/corpus/TARGET, and prints executions and edges reached. An input that breaks something is kept in the corpus of the
# repository as finding-*: mend the reader, and commit both, so that every build replays it from then on.
#
# With the sanitizers it finds more in an input; with --fast, without them, it finds several times as many inputs, and then
# replays all it learned under the sanitizers.
set -euo pipefail

usage() {
    sed -n '4s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
}
preset=fuzz
if [ "${1:-}" = --fast ]; then
    preset=fuzz-fast
    shift
fi
[[ $# -ge 2 && $2 =~ ^[0-9]+$ ]] || usage
target=$1
seconds=$2
shift 2

cd "$(dirname "${BASH_SOURCE[0]}")/.."
seeds=tests/fuzz/corpus/$target
if [ ! -f "tests/fuzz/$target.cpp" ] || [ ! -d "$seeds" ]; then
    echo "fuzz.sh: there is no target '$target'; there are: $(cd tests/fuzz/corpus && echo *)" >&2
    exit 2
fi
scripts/install_packages.sh build-core test-core fuzz

learnt=build/fuzz/corpus/$target
mkdir -p "$learnt"
# Some targets write each input to a file: in memory, where there is a folder for that.
TMPDIR=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT

# run PRESET OPTION...: runs the target of this preset over all inputs there are.
run() {
    local preset=$1 status=0 begun executions edges
    shift
    cmake --preset "$preset"
    cmake --build --preset "$preset" --target "fuzz_$target"
    local log=build/$preset/fuzz_$target.log
    begun=$SECONDS
    # The entropic schedule takes longer than most of these readers; nobody else adds to the corpus meanwhile (reload).
    # A catalog that takes ten seconds to refuse is a finding as well, and so is more memory in one piece than a whole pack may
    # take (only the sanitizers notice that).
    "build/$preset/bin/fuzz_$target" -entropic=0 -reload=0 -max_len=4096 -timeout=10 -malloc_limit_mb=64 -print_final_stats=1 \
        -artifact_prefix="$seeds/finding-" "$@" "$learnt" "$seeds" 2>&1 | tee "$log" || status=$?
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1)
    edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    echo "$target, $preset: ${executions:-no} executions, ${edges:-no} edges, $((SECONDS - begun)) s"
    return "$status"
}

run "$preset" -max_total_time="$seconds" "$@"
if [ "$preset" = fuzz-fast ]; then
    run fuzz -runs=0
fi
