#!/usr/bin/env bash
# Draws docs/icon.svg into src/SchemaGen/icon.png, the icon of the package: galleries of packages show PNG files of 128 x 128 pixels only. Needs rsvg-convert (Debian: librsvg2-bin).
set -euo pipefail
cd "$(dirname "$0")/.."
rsvg-convert --width 128 --height 128 --output src/SchemaGen/icon.png docs/icon.svg
