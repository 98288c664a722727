#!/bin/sh
# 下载一次发布的全部数据（figures），每页一个 JSON 文件：用游标翻页，中断后再次运行即从断点继续，固定在同一次发布，curl 遇限流按 Retry-After 等待。
# Downloads all figures of one release, a JSON file for each page: pages with cursors, goes on where it stopped when run again, stays with one release;
# curl itself waits as Retry-After says.
#
#   sh download.sh http://localhost:5080 figures [rows-per-page]
#
# curl 7.76 or later; sed and the shell, nothing else.
set -eu
[ $# -ge 2 ] || { sed -n '2,8p' "$0" >&2; exit 2; }
base=${1%/} folder=$2 first=${3:-500}
mkdir -p "$folder"

ask() { # URL BODY FILE: the file is there only once the answer is whole
  curl --silent --show-error --fail --retry 8 --max-time 60 \
    --header 'content-type: application/json' --header 'accept: application/graphql-response+json' \
    --data "$2" --output "$3.part" "$1" || { echo "run again to go on / 再次运行即可继续" >&2; exit 1; }
  if grep -q '"errors":' "$3.part"; then cat "$3.part" >&2; exit 1; fi
  mv "$3.part" "$3"
}

# The text of a member whose value is a string; answers hold no white space between their tokens.
member() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$2"; }

[ -f "$folder/release.json" ] || ask "$base/graphql" '{"query":"{ release { version } }"}' "$folder/release.json"
version=$(member version "$folder/release.json")
query='query Page($first: Int!, $after: String) { figures(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { figureId enterpriseId parkCode indicatorCode period value unit status } } }'
number=1 after=null
while :; do
  page=$folder/$(printf '%06d' "$number").json
  [ -f "$page" ] || ask "$base/releases/$version/graphql" "{\"query\":\"$query\",\"variables\":{\"first\":$first,\"after\":$after}}" "$page"
  grep -q '"hasNextPage":true' "$page" || break
  after="\"$(member endCursor "$page")\""
  number=$((number + 1))
done
echo "$folder: release $version, $number pages"
