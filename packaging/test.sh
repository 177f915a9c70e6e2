#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs all tests. Arguments are passed on to ctest.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

packaging/install-packages.sh packages-debian.txt packages-debian-tests.txt
cmake --preset dev
cmake --build --preset dev
exec ctest --preset dev "$@"
