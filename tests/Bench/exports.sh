#!/usr/bin/env bash
# How long an export of many figures takes, beside sqlite3 writing the same rows as CSV.
# Takes the demonstration's sources, and repeats their figures up to the number asked for.
#   tests/Bench/exports.sh [figures]        default 1200000; needs sqlite3 and GNU time
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
wanted=${1:-1200000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet build "$root/data/Pipeline" --configuration Release --verbosity quiet --nologo
disclose="dotnet $root/data/Pipeline/bin/Release/net10.0/disclose.dll --instance $folder"
cp -r "$root/data/sources" "$root/data/settings.yml" "$folder/"
$disclose ingest >/dev/null 2>&1
store="$folder/work/store.sqlite"
columns=$(sqlite3 "$store" "select group_concat('\"'||name||'\"') from pragma_table_info('figure') where name <> 'id'")
have=$(sqlite3 "$store" "select count(*) from figure")
rounds=$(((wanted + have - 1) / have - 1))
sqlite3 "$store" "pragma foreign_keys = off; with recursive round(n) as (select 1 union all select n + 1 from round where n < $rounds)
  insert into figure (id, $columns) select figure.id || '-' || n, $columns from round, figure; pragma wal_checkpoint(truncate);"
echo "figures: $(sqlite3 "$store" 'select count(*) from figure')"
measure() { # name, command
  local times
  times=$({ /usr/bin/time -f '%e s, %U s of CPU, %M kB' "${@:2}" >"$folder/out" 2>"$folder/err"; tail -1 "$folder/err"; })
  echo "$1: $times"
}
for _ in 1 2; do
  measure "sqlite3 -csv" sqlite3 -csv "$store" 'select * from figure order by id'
  measure "csv" $disclose export figures --release work --to "$folder/csv"
  measure "all but xlsx" $disclose export figures --release work --to "$folder/all" --format csv excel-csv jsonl schema csvw dictionary-csv dictionary-json
done
measure "xlsx" $disclose export figures --release work --to "$folder/xlsx" --format xlsx
ls -l "$folder"/csv "$folder"/all "$folder"/xlsx | awk 'NF > 8 { print $9, $5 }'
