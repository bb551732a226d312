#!/usr/bin/env bash
# check.sh [BASE-URL]: checks every page with the Nu HTML Checker and html-validate, and the style sheets with stylelint.
# Without an address it builds and starts the site itself.
# Exits with 1 when a tool found an error, with 2 when a tool could not run.
# The Nu HTML Checker needs Java. Without Java it is left out, and this is said; with NEED_JAVA=1 that too ends with 2.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
serve "${1:-}"

"$node" "$here/crawl.mjs" "$base" "$work/pages" || give_up "Not all pages could be read."
pages=$(find "$work/pages" -name '*.html' | wc -l)
sheets=$(find "$root/src/AseanInfo.Web/wwwroot/css" -name '*.css' | wc -l)
outcome=0
summary=()

# report TOOL HOW-MANY-OF-WHAT FINDINGS STATUS: prints a tool's findings, one a line, and notes its line of the summary.
# A tool that fails and finds nothing has not run.
report() {
  local count
  count=$(grep -c . <<< "$3")
  [ "$count" -eq 0 ] || echo "$3"
  if [ "$4" -ne 0 ] && [ "$count" -eq 0 ]; then
    summary+=("$1: could not run"); outcome=2
  else
    summary+=("$1: $2, $count errors")
    [ "$count" -eq 0 ] || [ "$outcome" -eq 2 ] || outcome=1
  fi
}

cd "$work/pages" || exit 2
if command -v java > /dev/null; then
  found=$(java -Xss2m -jar "$here/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only --format gnu . 2>&1); status=$?
  report "Nu HTML Checker" "$pages pages" "${found//\"file:$work\/pages\//\"}" "$status"
else
  summary+=("Nu HTML Checker: NOT RUN, there is no Java on this machine")
  [ "${NEED_JAVA:-0}" = 0 ] || outcome=2
fi

found=$("$node" "$here/node_modules/html-validate/bin/html-validate.mjs" --config "$here/html-validate.config.mjs" --formatter "$here/one-line.cjs" '*.html'); status=$?
report "html-validate" "$pages pages" "$found" "$status"

cd "$root" || exit 2
found=$("$node" "$here/node_modules/stylelint/bin/stylelint.mjs" --config "$here/stylelint.config.mjs" --custom-formatter "$here/one-line.cjs" 'src/AseanInfo.Web/wwwroot/css/**/*.css' 2>&1); status=$?
report "stylelint" "$sheets style sheets" "$found" "$status"

printf '%s\n' "" "${summary[@]}"
exit "$outcome"
