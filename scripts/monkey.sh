#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# monkey.sh kiosk [SEED [EVENTS]]: random touches, clicks and keys on the unattended screen (tests/monkey), built without
# debugging. What a seed finds, the same seed finds again. One million events unless said otherwise.
# monkey.sh desktop [SEED [EVENTS]]: the same on the window of a desktop.
# monkey.sh day [SEED [VISITS]]: the same by a day of visitors, from opening to closing; 300 unless said otherwise.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
what=${1:?"usage: monkey.sh kiosk|desktop [SEED [EVENTS]] | day [SEED [VISITS]]"}
seed=${2:-1}
count=${3:-$([ "$what" = day ] && echo 300 || echo 1000000)}
preset=${PRESET:-release}

cmake --preset "$preset"
cmake --build --preset "$preset" --target sorespot-monkey
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software DBUS_SESSION_BUS_ADDRESS=disabled: LC_ALL=C.UTF-8 \
    XDG_RUNTIME_DIR=$runtime "build/$preset/bin/sorespot-monkey" "$what" "$seed" "$count"
