#!/usr/bin/env bash
# The press beside Hugo: the site of a release is drawn, queries included, then Hugo draws as many pages with the same words and tables, which it finds ready.
#   dotnet tests/Bench/bin/Release/net10.0/Disclosure.Bench.dll make FOLDER [ENTERPRISES]
#   tests/Bench/press.sh FOLDER [rounds]       default 1; needs hugo and GNU time; writes into FOLDER
# Hugo keeps all of its pages in memory: 21 GB for those of 20,000 enterprises.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(cd "$1" && pwd)
rounds=${2:-1}
# Nothing is served here: memory is traded for speed, as netlify.toml does.
export DOTNET_GCDynamicAdaptationMode=0
dotnet build "$root/api/Server" --configuration Release --verbosity quiet --nologo
dotnet build "$root/tests/Bench" --configuration Release --verbosity quiet --nologo
said=$(mktemp)
trap 'rm -f "$said"' EXIT
measure() { # name, command
  /usr/bin/time -f '%e s, %U + %S s of CPU, %M kB' "${@:2}" >"$said" 2>&1 || { cat "$said" >&2; exit 1; }
  echo "$1: $(tail -1 "$said"), load $(cut -d' ' -f1 /proc/loadavg)"
}
# Deleting a hundred thousand files keeps the file system busy for a while after; what is old is put aside until the end.
aside() { [ ! -e "$1" ] || { mkdir -p "$folder/aside"; mv "$1" "$folder/aside/$RANDOM$RANDOM"; }; }

for _ in $(seq "$rounds"); do
  aside "$folder/site"
  rm -f "$folder/work/site.stamp"
  measure "press" dotnet "$root/api/Server/bin/Release/net10.0/Disclosure.Server.dll" --instance "$folder" --prepare-only
  grep pages "$said"
  [ -d "$folder/hugo" ] || dotnet "$root/tests/Bench/bin/Release/net10.0/Disclosure.Bench.dll" hugo "$folder/site" "$folder/hugo"
  aside "$folder/hugo/public"
  measure "hugo" hugo --quiet --source "$folder/hugo"
done
rm -rf "$folder/aside"
