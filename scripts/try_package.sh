#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# try_package.sh FILE.deb [PICTURE.png]: installs a package with what it asks for, starts both programs, removes everything
# again, and fails unless the system is what it was. PICTURE keeps the picture of the window that it takes.
# For a bare system that may be thrown away (a container, a chroot), as root.
set -euo pipefail

fail() {
    echo "try_package.sh: $*" >&2
    exit 1
}

[ $# -eq 1 ] || [ $# -eq 2 ] || fail "try_package.sh FILE.deb [PICTURE.png]"
[ -f "$1" ] || fail "no file '$1'"
[ "$(id -u)" -eq 0 ] || fail "installing needs root"
! command -v sorespot >/dev/null || fail "a sorespot is installed here already: this is no bare system"
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
package=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
picture=$(realpath "${2:-$work/window.png}")
export HOME=$work/home XDG_RUNTIME_DIR=$work/run
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"

quietly() {
    "$@" >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        fail "failed: $*"
    }
}

# Packages with their state, and files where packages put them. What the package manager keeps for itself is left out,
# and so are caches that other packages' triggers write and leave behind.
state() {
    dpkg-query --show --showformat '${db:Status-Abbrev} ${Package}\n' | sort
    find /etc /usr /opt /srv /var/lib -xdev \( -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/lib/systemd \) -prune -o -print | sort
}

apt=(apt-get --quiet --yes --no-install-recommends)
quietly apt-get --quiet update
state >"$work/before"

echo "== install ${package##*/}"
quietly "${apt[@]}" install "$package"
dpkg --listfiles sorespot | wc -l | sed 's/$/ files and folders/'
cd /
sorespot-cli --version
quietly sorespot-cli --help
quietly sorespot-cli check /usr/share/sorespot/catalog
sorespot-cli rank --select shoulder_front:right --limit 1
echo "== waiting room"
quietly sorespot-cli check-kiosk /usr/share/doc/sorespot/examples/kiosk.example.json
grep "^ExecStart=/usr/bin/sorespot " /usr/lib/systemd/user/sorespot-kiosk.service
# First with no X server anywhere: its packages would bring libraries that this one may have forgotten to ask for.
echo "== self-test without a display"
QT_QPA_PLATFORM=offscreen sorespot --self-test
echo "== self-test on X"
display=(xvfb xauth)
quietly "${apt[@]}" install "${display[@]}"
xvfb-run -a sorespot --self-test
xvfb-run -a sorespot --select shoulder_front:right --size 1280x800 --screenshot "$picture"
# Width and height stand in a PNG's first chunk.
size=$(od --address-radix=n --format=d4 --endian=big --skip-bytes=16 --read-bytes=8 "$picture")
read -r width height <<<"$size"
[ "$width $height" = "1280 800" ] || fail "the picture of the window has $width by $height pixels"

echo "== remove"
quietly "${apt[@]}" purge sorespot "${display[@]}"
# Otherwise what came with it stays where something that was there before recommends it.
quietly "${apt[@]}" -o APT::AutoRemove::RecommendsImportant=false -o APT::AutoRemove::SuggestsImportant=false autoremove --purge
state >"$work/after"
if ! diff --unified=0 "$work/before" "$work/after" >"$work/difference"; then
    grep '^[-+][^-+]' "$work/difference" >&2
    fail "the system is not what it was"
fi
echo "The system is what it was: $(wc -l <"$work/after") packages and files."
