#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the texts of the source into translations/tapsyrys_*.ts; what is new comes unfinished.
# English needs its plurals only. Qt's own words (qtbase_*.ts) are kept by hand.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

lupdate=
for candidate in lupdate6 lupdate-qt6 /usr/lib/qt6/bin/lupdate lupdate; do
    if command -v "$candidate" >/dev/null; then
        lupdate=$candidate
        break
    fi
done
if [ -z "$lupdate" ]; then
    echo "lupdate is not installed (Debian: qt6-l10n-tools)" >&2
    exit 1
fi

for language in en ru kk; do
    plurals=()
    [ "$language" = en ] && plurals=(-pluralonly)
    "$lupdate" -silent -locations none -no-obsolete "${plurals[@]}" -source-language en -target-language "$language" \
        app core ui -ts "translations/tapsyrys_$language.ts"
done
