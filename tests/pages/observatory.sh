#!/usr/bin/env bash
# observatory.sh [BASE-URL]: grades the headers of the site with the MDN HTTP Observatory and prints each test with its points.
# Exits with 1 below the floor, with 2 when it could not run.
# Without an address it builds and starts the site itself, behind a front with TLS on localhost, and sends nothing to another host.
# An address has to be one with https, as the grader knows no other.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

if [ -n "${1:-}" ]; then
  serve "$1"
  [[ $base == https://* ]] || give_up "$base is no address with https."
  "$node" "$here/observatory.mjs" "${base#https://}"
  exit
fi

host=localhost:$(free_port)
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
  -keyout "$work/key.pem" -out "$work/cert.pem" 2> "$work/openssl.log" || { cat "$work/openssl.log" >&2; give_up "openssl made no certificate."; }
serve "" "https://$host"
"$node" "$here/observatory.mjs" "$host" "$base" "$work/key.pem" "$work/cert.pem"
