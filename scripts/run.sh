#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# run.sh [ARGUMENT...]: installs what is missing, builds, and opens the window; arguments go to the program.
# With no display it draws one screen into ./sorespot-demo.png and prints the candidates of the same selection.
set -euo pipefail

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$scripts/../build/release/bin

# Qt asks for UTF-8, and a bare system names no locale at all.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

# The building speaks on stderr: stdout is the program's.
{
    "$scripts/install_packages.sh" build-core build-app run
    cd "$scripts/.."
    cmake --preset release -DBUILD_TESTING=OFF
    cmake --build --preset release
    cd "$OLDPWD"
} >&2

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$bin/sorespot" "$@"
fi
export QT_QPA_PLATFORM=offscreen
for argument in "$@"; do
    case $argument in
        # The program ends by itself: no window was asked for.
        -h | --help | -v | --version | --self-test | --screenshot | --screenshot=*) exec "$bin/sorespot" "$@" ;;
    esac
done
echo "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): drawing ./sorespot-demo.png in place of a window." >&2
"$bin/sorespot" --select shoulder_front:right --screenshot sorespot-demo.png "$@"
exec "$bin/sorespot-cli" rank --select shoulder_front:right
