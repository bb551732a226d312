#!/usr/bin/env bash
# Installs what the tests need, runs all of them, and closes with one line: N passed, N failed.
# Exits non-zero when a test failed, when the build failed, and when no test ran.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

# The browser of the browser tests, and the proxy of the wire tests: from the distribution, where there is none and we may install one.
# Elsewhere the tests find Chrome or Edge, or fail with the command to run.
missing=()
command -v chromium-headless-shell chromium chromium-browser google-chrome microsoft-edge > /dev/null ||
  missing+=(chromium-headless-shell fonts-noto-core fonts-noto-cjk)
command -v nginx > /dev/null || missing+=(nginx-light)
if [ "${#missing[@]}" -gt 0 ] && command -v apt-get > /dev/null && [ "$(id -u)" -eq 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=300 --no-install-recommends "${missing[@]}" > /dev/null
fi

dotnet restore AseanInfo.sln || exit 1
dotnet build AseanInfo.sln --no-restore --configuration Release --verbosity quiet || exit 1
# Two projects at a time, in the order of the solution: the browser tests take longest and stand first.
dotnet test AseanInfo.sln --no-build --configuration Release --logger trx --results-directory "$results"
outcome=$?

counters=$(cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>')
sum() { grep -o " $1=\"[0-9]*\"" <<< "$counters" | grep -o '[0-9]*' | awk "{ n += \$1 } END { print n + 0 }"; }
passed=$(sum passed); failed=$(sum failed)

echo "${passed:-0} passed, ${failed:-0} failed"
[ "$outcome" -eq 0 ] && [ "${passed:-0}" -gt 0 ] && [ "${failed:-0}" -eq 0 ]
