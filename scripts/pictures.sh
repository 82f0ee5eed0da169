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
build/release/bin/sorespot-contact-sheet --hold docs/pictures/hold.png # a hold begins with questions, which no option answers
