#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the named lists beside this script ask for, where apt is; elsewhere says what to
# install. When everything is there it asks the network nothing.
# Usage: install-packages.sh LIST...
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# The lines of the lists that no installed package answers.
missing_lines() {
    local line name
    cat -- "$@" | while IFS= read -r line; do
        line=${line%%#*}
        [ -n "${line// /}" ] || continue
        for name in ${line//|/ }; do
            installed "$name" && continue 2
        done
        printf '%s\n' "$line"
    done
}

# The first name of a line that this distribution knows; the first of all if it knows none, so
# that apt says what it is looking for.
known_name() {
    local name first=
    for name in ${1//|/ }; do
        first=${first:-$name}
        if apt-cache show "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "$first"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Root's rights are needed for: $*" >&2
        return 1
    fi
}

say_what_to_install() {
    cat >&2 <<'END'
This script installs by itself on Debian and Ubuntu only. If the build does not find something,
install it and start again (Qt must be 6.4 or newer, CMake 3.24 or newer):
  Fedora: sudo dnf install gcc-c++ cmake ninja-build ccache qt6-qtbase-devel qt6-qttools-devel
          qt6-linguist qt6-qtsvg-devel qt6-qtpdf-devel qt6-qthttpserver-devel qt6-qttranslations
          qtkeychain-qt6-devel expected-devel libsecret dejavu-sans-fonts clang-tools-extra
  Arch:   sudo pacman -S --needed base-devel cmake ninja ccache qt6-base qt6-tools qt6-svg
          qt6-webengine qt6-httpserver qt6-translations qtkeychain-qt6 tl-expected ttf-dejavu
          clang
  macOS:  brew install cmake ninja ccache qt qtkeychain tl-expected llvm
  MSYS2 (UCRT64 shell), each with the prefix mingw-w64-ucrt-x86_64- :
          gcc cmake ninja ccache qt6-base qt6-tools qt6-svg qt6-pdf qt6-httpserver qt6-translations
          qtkeychain-qt6 tl-expected clang-tools-extra
END
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say_what_to_install
    exit 0
fi

lines=$(missing_lines "$@")
[ -n "$lines" ] || exit 0

as_root apt-get update
packages=()
while IFS= read -r line; do
    packages+=("$(known_name "$line")")
done <<<"$lines"
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"
