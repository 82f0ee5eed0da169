#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# package.sh [--twice]: makes the Debian package of this checkout in build/package and checks it.
# It installs what is missing, builds, packs, has lintian and reuse look at it, and prints the package with its SHA-256.
# DEBFULLNAME and DEBEMAIL name the maintainer, SORESPOT_HOMEPAGE the home page. With --twice it packs what is committed
# in two new folders, the second time without a compiler cache, and fails unless both packages have the same bytes.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
    echo "package.sh: $*" >&2
    exit 1
}

twice=
case ${1:-} in
    '') ;;
    --twice) twice=1 ;;
    *) fail "unknown argument '$1'; package.sh [--twice]" ;;
esac

[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8
# Both end up in the package: modes of files, and the date of everything in it.
umask 022
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)} || fail "not a git checkout: set SOURCE_DATE_EPOCH"
export SOURCE_DATE_EPOCH
publisher=()
[ -z "${DEBEMAIL:-}" ] || publisher+=("-DSORESPOT_MAINTAINER=${DEBFULLNAME:-The Sorespot authors} <$DEBEMAIL>")
[ -z "${SORESPOT_HOMEPAGE:-}" ] || publisher+=("-DSORESPOT_HOMEPAGE=$SORESPOT_HOMEPAGE")

# The folder's one package, newly made.
pack() {
    cmake --preset package "${publisher[@]}"
    cmake --build --preset package
    rm -f build/package/*.deb
    (cd build/package && cpack)
}

scripts/install_packages.sh build-core build-app package
if [ "$twice" ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    # Names of different length: a name that leaks moves what follows it.
    folders=("$work/a" "$work/a second folder")
    for folder in "${folders[@]}"; do
        mkdir "$folder"
        git archive HEAD | tar -x -C "$folder"
    done
    (cd "${folders[0]}" && pack)
    (cd "${folders[1]}" && CCACHE_DISABLE=1 && export CCACHE_DISABLE && pack)
    sha256sum "$work"/*/build/package/*.deb
    cmp "$work"/a*/build/package/*.deb || fail "two builds gave different packages"
    echo "Two builds in different folders gave the same bytes."
    exit
fi

pack
reuse lint
lint=(--fail-on 'error,warning')
# Nobody's address and no home page, and lintian rightly says so, each release in words of its own: it refuses those it
# does not know.
accepted=()
[ -n "${DEBEMAIL:-}" ] || accepted+=(bogus-mail-host bogus-mail-host-in-debian-changelog)
[ -n "${SORESPOT_HOMEPAGE:-}" ] || accepted+=(appstream-metadata-validation-failed)
for tag in "${accepted[@]}"; do
    ! lintian-explain-tags "$tag" >/dev/null 2>&1 || lint+=(--suppress-tags "$tag")
done
lintian "${lint[@]}" build/package/*.deb
sha256sum build/package/*.deb
