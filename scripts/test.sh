#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# test.sh [PRESET] [CTEST ARGUMENT...]: installs what is missing, builds, and runs every test.
# PRESET is one of CMakePresets.json; without it `dev`, where a compiler warning is an error.
set -euo pipefail

preset=dev
if [[ ${1:-} =~ ^[^-] ]]; then
    preset=$1
    shift
fi
sections=(build-core test-core build-app run test-app)
[ "$preset" != core-only ] || sections=(build-core test-core)

# Qt asks for UTF-8, and a bare system names no locale at all.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/install_packages.sh "${sections[@]}"
cmake --preset "$preset"
cmake --build --preset "$preset"
exec ctest --preset "$preset" --parallel "$(getconf _NPROCESSORS_ONLN)" "$@"
