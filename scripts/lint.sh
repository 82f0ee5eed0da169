#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# lint.sh [FILE...]: builds everything with Clang, whose warnings are errors as GCC's are, and has clang-tidy judge src/, or these files.
# Fails where either finds anything; .clang-tidy says what is not asked, and why. All of it takes most of an hour on two cores.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/install_packages.sh build-core test-core build-app bench fuzz lint
cmake --preset clang
cmake --build --preset clang
if [ $# -eq 0 ]; then
    mapfile -t files < <(find src -name '*.cpp' | sort)
    set -- "${files[@]}"
fi
printf '%s\0' "$@" | xargs -0 -n 4 -P "$(getconf _NPROCESSORS_ONLN)" clang-tidy -p build/clang --quiet
echo "clang-tidy: nothing found in $# files"
