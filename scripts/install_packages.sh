#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# install_packages.sh SECTION...: installs what is missing of these sections of packages.txt.
# Where everything is there it asks dpkg once and ends. Where there is no apt it prints the list and goes on.
set -euo pipefail

list=$(dirname "${BASH_SOURCE[0]}")/packages.txt

fail() {
    echo "install_packages.sh: $*" >&2
    exit 1
}

# The packages of the sections named, in the order of the file.
wanted=()
for section in "$@"; do
    grep -q "^\[$section\]" "$list" || fail "packages.txt has no section [$section]"
done
while read -r word _; do
    case $word in
        '' | '#'*) ;;
        '['*) section=${word//[\[\]]/} ;;
        *) [[ " $* " != *" $section "* ]] || wanted+=("$word") ;;
    esac
done <"$list"

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    {
        echo "No apt on this system. Sorespot needs what these Debian packages hold:"
        printf '    %s\n' "${wanted[@]}"
    } >&2
    for tool in c++ cmake ninja; do
        command -v "$tool" >/dev/null || fail "'$tool' is not there; install the packages above, then try again"
    done
    exit 0
fi

# dpkg-query fails as soon as one name is unknown to it, yet prints the others.
installed=$(dpkg-query --show --showformat '${db:Status-Status}:${Package}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    [[ $'\n'$installed$'\n' == *$'\n'"installed:$package"$'\n'* ]] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "no sudo here. Run this as root, then try again:
    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}" >&2
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet -o DPkg::Lock::Timeout=300)
# One source that does not answer, perhaps of somebody else's program, must not stop what the others can give.
"${apt[@]}" update || echo "install_packages.sh: apt-get update failed; going on with the lists that are there" >&2
"${apt[@]}" install --yes --no-install-recommends "${missing[@]}"
