#!/usr/bin/env bash
# How many pages a second the site serves, against bare Kestrel and tuned nginx that send the same bytes.
# Needs wrk, nginx with its static Brotli module, taskset and two processors; nothing else should run.
# Absolute figures move from machine to machine: only the ratios of one run count.
#   serving.sh [PATH] [ROUNDS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
page=${1:-/en/location}
rounds=${2:-7}
seconds=4
host=aseaninfo.example
work=$(mktemp -d)
chmod 755 "$work"
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT

dotnet publish ../../src/AseanInfo.Web --configuration Release --output "$work/site" --verbosity quiet
dotnet publish BareKestrel.cs --configuration Release --output "$work/bare" --verbosity quiet

# Everything measured runs on the first processor, what measures on the second.
(cd "$work/site" && exec taskset -c 0 dotnet AseanInfo.Web.dll --urls=http://127.0.0.1:6101 "--Site:BaseUrl=https://$host" --Site:Contact=mailto:a@b.example > "$work/site.log" 2>&1) &
until grep -q Refined "$work/site.log"; do sleep 1; done
echo "site, all pages frozen: $(($(awk '/VmRSS/ {print $2}' /proc/"$(pgrep -f "AseanInfo.Web.dll --urls=http://127.0.0.1:6101" | head -1)"/status) / 1024)) MB resident"

mkdir -p "$work/www"
curl -sf -H "Host: $host" "http://127.0.0.1:6101$page" -o "$work/www/page"
curl -sf -H "Host: $host" -H 'Accept-Encoding: br' "http://127.0.0.1:6101$page" -o "$work/www/page.br"
echo "$page: $(stat -c %s "$work/www/page") bytes, $(stat -c %s "$work/www/page.br") in Brotli"

taskset -c 0 dotnet "$work/bare/BareKestrel.dll" "$work/www/page.br" 6102 > "$work/bare.log" 2>&1 &
# nginx sends the same headers as the site.
curl -sfI -H "Host: $host" -H 'Accept-Encoding: br' "http://127.0.0.1:6101$page" | tr -d '\r' | grep -E ': ' |
  grep -viE '^(date|etag|last-modified|vary|content-(length|type|encoding)):' | sed -E 's/^([^:]+): (.*)$/add_header \1 "\2";/' > "$work/headers.conf"
cat > "$work/nginx.conf" << CONF
load_module modules/ngx_http_brotli_static_module.so;
worker_processes 1; daemon off; pid $work/nginx.pid; error_log $work/nginx.err;
events { worker_connections 4096; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=100 inactive=1h; open_file_cache_valid 1h;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  default_type "text/html; charset=utf-8";
  server { listen 127.0.0.1:6103 backlog=4096; root $work/www; brotli_static on; etag on; include $work/headers.conf; add_header Vary Accept-Encoding; }
}
CONF
taskset -c 0 nginx -c "$work/nginx.conf" 2> "$work/nginx.err" &
sleep 2

url() { case $1 in site) echo "http://127.0.0.1:6101$page" ;; bare) echo http://127.0.0.1:6102/ ;; nginx) echo http://127.0.0.1:6103/page ;; esac; }
run() { taskset -c 1 wrk -t1 -c64 -d"$2"s --latency -H "Host: $host" -H 'Accept-Encoding: br' "$(url "$1")"; }
for server in site bare nginx; do run $server 6 > /dev/null; done
for round in $(seq "$rounds"); do
  for server in site bare nginx; do
    run $server $seconds > "$work/wrk"
    if grep -q 'Non-2xx\|Socket errors' "$work/wrk"; then cat "$work/wrk"; exit 1; fi
    awk -v s=$server -v r="$round" 'function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
      /50%/ {p50 = ms($2)} /99%/ {p99 = ms($2)} /Requests\/sec/ {print s, r, $2, p50, p99}' "$work/wrk" | tee -a "$work/rounds"
  done
done

median() { awk -v s="$1" -v c="$2" '$1 == s {print $c}' "$work/rounds" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
echo; echo "medians of $rounds rounds, 64 connections, Brotli: requests a second, p50 and p99 in ms"
for server in site bare nginx; do echo "$server $(median $server 3) $(median $server 4) $(median $server 5)"; done
# A machine's speed drifts: each round is compared within itself.
ratio() { awk -v c="$2" -v o="$1" '$1 == "site" {s[$2] = $c} $1 == o {b[$2] = $c} END {for (r in s) print s[r] / b[r]}' "$work/rounds" | sort -n | awk '{v[NR] = $1} END {printf "%.2f", v[int((NR + 1) / 2)]}'; }
echo "medians of the ratios: site / bare Kestrel $(ratio bare 3), site / nginx $(ratio nginx 3), p99 site / bare Kestrel $(ratio bare 5)"
