#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# fuzz.sh TARGET SECONDS [LIBFUZZER OPTION...]: builds one fuzz target with Clang and looks for inputs that break its reader.
# TARGET is a file of tests/fuzz: catalog, json_reader ... It begins with tests/fuzz/corpus/TARGET, keeps what it learns in
# build/fuzz/corpus/TARGET, and prints executions and edges reached. An input that breaks something is kept in the corpus of the
# repository as finding-*: mend the reader, and commit both, so that every build replays it from then on.
set -euo pipefail

usage() {
    sed -n '4s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
}
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
cmake --preset fuzz
cmake --build --preset fuzz --target "fuzz_$target"

learnt=build/fuzz/corpus/$target
mkdir -p "$learnt"
log=build/fuzz/fuzz_$target.log
status=0
# -timeout: a catalog that takes ten seconds to refuse is a finding as well.
"build/fuzz/bin/fuzz_$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -print_final_stats=1 \
    -artifact_prefix="$seeds/finding-" "$@" "$learnt" "$seeds" 2>&1 | tee "$log" || status=$?

executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1)
edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
echo "$target: ${executions:-no} executions, ${edges:-no} edges"
exit "$status"
