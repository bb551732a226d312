#!/usr/bin/env bash
# What a crowd does to the readers of one page, and to memory: 64 connections on the sitemap, 400 readers who take nothing,
# and a flood of pages of past days; the page's p50 beside each, against bare Kestrel that sends the same bytes under the same crowd.
# Needs wrk and two processors; nothing else should run. Only ratios within one run count.
#   flood.sh [PATH]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
page=${1:-/en/location}
host=aseaninfo.example
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT

dotnet publish ../../src/AseanInfo.Web --configuration Release --output "$work/site" --verbosity quiet
dotnet publish BareKestrel.cs --configuration Release --output "$work/bare" --verbosity quiet
(cd "$work/site" && exec dotnet AseanInfo.Web.dll --urls=http://127.0.0.1:6111 "--Site:BaseUrl=https://$host" --Site:Contact=mailto:a@b.example --Logging:Level=Warning > "$work/site.log" 2>&1) &
site=$!
until curl -sf -H "Host: $host" http://127.0.0.1:6111/healthz/ready > /dev/null; do sleep 1; done
# The second pass of compression.
sleep 60
curl -sf -H "Host: $host" -H 'Accept-Encoding: br' "http://127.0.0.1:6111$page" -o "$work/page.br"
dotnet "$work/bare/BareKestrel.dll" "$work/page.br" 6112 > /dev/null 2>&1 &
sleep 2

memory() { awk '/VmRSS/ {printf "%d", $2 / 1024}' "/proc/$site/status"; }
p50() { wrk -t1 -c8 -d6s --latency -H "Host: $host" -H 'Accept-Encoding: br' "$1" | awk '/50%/ {t = $2; print t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000}'; }
cat > "$work/days.lua" << 'LUA'
local day = 0
request = function()
  day = day + 1
  return wrk.format("GET", string.format("/en/divisions?asOf=%04d-%02d-%02d", 1970 + day % 50, 1 + day % 12, 1 + day % 28))
end
LUA

# crowd NAME PORT: starts one and says its process.
crowd() {
  case $1 in
    sitemap) wrk -t1 -c64 -d9s -H "Host: $host" -H 'Accept-Encoding: br' "http://127.0.0.1:$2/sitemap.xml" > /dev/null & ;;
    days) wrk -t1 -c64 -d9s -H "Host: $host" -s "$work/days.lua" "http://127.0.0.1:$2/" > /dev/null & ;;
    slow) python3 -c "
import socket, time
readers = []
for _ in range(400):
    s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096); s.connect(('127.0.0.1', $2))
    s.sendall(b'GET /sitemap.xml HTTP/1.1\r\nHost: $host\r\n\r\n'); readers.append(s)
time.sleep(9)" & ;;
  esac
}

for name in sitemap slow days; do
  before=$(memory)
  crowd $name 6111; other=$!; sleep 1
  ours=$(p50 "http://127.0.0.1:6111$page"); during=$(memory); wait $other
  crowd $name 6112; other=$!; sleep 1
  bare=$(p50 http://127.0.0.1:6112/); wait $other
  sleep 60
  awk -v n=$name -v o="$ours" -v b="$bare" -v m="$before" -v d="$during" -v a="$(memory)" \
    'BEGIN {printf "%s: p50 %.2f ms, bare Kestrel %.2f ms, ratio %.2f; memory %d MB before, %d during, %d a minute after (%+.0f %%)\n", n, o, b, o / b, m, d, a, (a - m) * 100 / m}'
done
