#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Tapsyrys and opens it on the Training shop: nothing leaves this computer. Arguments are
# passed on to the program. Without a display it walks the tour instead and keeps the pictures.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

packaging/install-packages.sh packages-debian.txt
cmake --preset release
cmake --build --preset release

program=build/release/app/tapsyrys
case "$(uname -s)" in
Darwin) program=build/release/app/tapsyrys.app/Contents/MacOS/tapsyrys ;;
Linux)
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        QT_QPA_PLATFORM=offscreen "$program" --tour build/tour "$@"
        echo "There is no display here, so the main job was walked without one."
        echo "The pictures are in $PWD/build/tour"
        exit 0
    fi
    ;;
esac
exec "$program" --training "$@"
