#!/usr/bin/env bash
# screenshots.sh [OUT-DIR] [BASE-URL]: ten pages, light and dark, on a phone and on a desk, each as a whole, and index.html to look at all of them.
# Without OUT-DIR they go into TestResults/pages. Without an address it builds and starts the site itself.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
out=${1:-$root/TestResults/pages}
mkdir -p "$out" || exit 2
serve "${2:-}"
"$node" "$here/screenshots.mjs" "$base" "$out"
