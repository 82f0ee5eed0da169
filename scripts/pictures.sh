#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# pictures.sh: draws docs/pictures with the program of the release build. Look at them before committing.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
draw() {
    local name=$1
    shift
    build/release/bin/sorespot "$@" --screenshot "docs/pictures/$name.png"
}
export QT_QPA_PLATFORM=offscreen
cmake --build --preset release --target sorespot sorespot-contact-sheet
draw home --size 1280x800 --select shoulder_front:right
draw muscle --size 1280x800 --select shoulder_front:right --muscle infraspinatus
draw dark --size 1280x800 --select shoulder_front:right --muscle infraspinatus --theme dark
draw spanish --size 1280x800 --select shoulder_front:right --lang es
draw learn --size 1280x800 --page learn/trigger_point_or_deep_tissue
draw take --size 1280x800 --select shoulder_front:right --page take
clinic=$(mktemp --suffix .json) # without hours: it must not rest because the day is over
trap 'rm -f "$clinic"' EXIT
printf '{"clinic": {"name": "Practice by the Lake", "logo": "%s/resources/kiosk/logo.example.svg"}, "languages": ["en", "es"],
    "screen_width_mm": 476, "look": {"theme": "light", "reduced_motion": true}}' "$PWD" >"$clinic"
draw kiosk --size 1920x1080 --kiosk "$clinic"
build/release/bin/sorespot-contact-sheet --hold docs/pictures/hold.png # a hold begins with questions, which no option answers
