#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# update_translations.sh [FOLDER]: brings the interface's texts (resources/i18n, or copies of them in FOLDER) in step with
# the source: new texts are added as unfinished, lost ones removed. English has plural forms only; every other
# text of it stands in the source. The catalog's texts are translated in data/i18n.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-resources/i18n}

lupdate=${LUPDATE:-}
for candidate in lupdate6 lupdate-qt6 /usr/lib/qt6/bin/lupdate lupdate; do
    [ -n "$lupdate" ] || lupdate=$(command -v "$candidate" || true)
done
if [ -z "$lupdate" ]; then
    echo "update_translations.sh: lupdate of Qt 6 is not there; install qt6-l10n-tools, or name it in LUPDATE" >&2
    exit 1
fi

options=(-silent -no-obsolete -locations none -source-language en -extensions 'cpp,h,qml' -I src src)
for file in "$folder"/sorespot_*.ts; do
    language=${file##*sorespot_}
    language=${language%.ts}
    plurals=()
    [ "$language" != en ] || plurals=(-pluralonly)
    "$lupdate" "${options[@]}" ${plurals[@]+"${plurals[@]}"} -target-language "$language" -ts "$file"
done
