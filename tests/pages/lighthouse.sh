#!/usr/bin/env bash
# lighthouse.sh [BASE-URL]: scores nine pages with Lighthouse and prints a table. Exits with 1 below a floor, with 2 when it could not run.
# It measures time: let nothing else run beside it. Without an address it builds and starts the site itself.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
serve "${1:-}"
settle
"$node" "$here/lighthouse.mjs" "$base"
