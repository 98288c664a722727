#!/usr/bin/env bash
# What an operator waits for with 1.2 million figures: exports beside sqlite3 writing the same rows as CSV, the difference of two releases, taking such a release in.
#   dotnet tests/Bench/bin/Release/net10.0/Disclosure.Bench.dll make FOLDER
#   tests/Bench/operator.sh FOLDER [rounds]       default 2; needs sqlite3 and GNU time; writes into FOLDER
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(cd "$1" && pwd)
rounds=${2:-2}
dotnet build "$root/data/Pipeline" --configuration Release --verbosity quiet --nologo
disclose="dotnet $root/data/Pipeline/bin/Release/net10.0/disclose.dll"
store="$folder/work/store.sqlite"
out=$(mktemp -d "$folder/out.XXXX")
trap 'rm -rf "$out"' EXIT
measure() { # name, command
  /usr/bin/time -f '%e s, %U + %S s of CPU, %M kB' "${@:2}" >"$out/rows" 2>"$out/said" || { cat "$out/said" >&2; exit 1; }
  echo "$1: $(tail -1 "$out/said"), load $(cut -d' ' -f1 /proc/loadavg)"
}

# A second release: a tenth of the values restated by another source, a year of a thousand enterprises added.
if [ ! -d "$folder/releases/1.1.0" ]; then
  columns=$(sqlite3 "$store" "select group_concat('\"'||name||'\"') from pragma_table_info('figure') where name not in ('id', 'period', 'year')")
  sqlite3 "$store" "create temp table s as select * from source where id = 'return'; update s set id = 'return-2', file = 'a/c.csv'; insert into source select * from s;
    update figure set value = value + 1, source_id = 'return-2' where rowid % 10 = 0 and value is not null;
    insert into figure (id, period, year, $columns) select 'new-' || id, '2024', 2024, $columns from figure where year = 2023 and enterprise_id < 'e001000';"
  cat >"$folder/corrections.yml" <<'YAML'
corrections:
  - register: figures
    source: a/c.csv
    reason_code: restated
    reason: { zh: 重新报送, en: Reported anew }
    reported_by: 测量
YAML
  measure "release 1.1.0" $disclose release --instance "$folder" --date 2024-12-01
fi
for _ in $(seq "$rounds"); do
  measure "sqlite3 -csv" sqlite3 -csv "$store" 'select * from figure order by id'
  measure "CSV out of the working store" $disclose export figures --instance "$folder" --release work
  measure "CSV twice, JSON Lines, descriptions" $disclose export figures --instance "$folder" --release work --to "$out/all" --format csv excel-csv jsonl schema csvw dictionary-csv dictionary-json
  measure "Parquet" $disclose export figures --instance "$folder" --release work --to "$out/all" --format parquet
  measure "all of these at once" $disclose export figures --instance "$folder" --release work --to "$out/all" --format csv excel-csv jsonl parquet schema csvw dictionary-csv dictionary-json
  measure "CSV out of a release" $disclose export figures --instance "$folder" --release 1.0.0
  measure "diff 1.0.0 1.1.0" $disclose diff 1.0.0 1.1.0 --instance "$folder"
  echo "differences: $(wc -l <"$out/rows")"
done

# The release's tables taken in by another instance; rows by seconds is the speed of taking in.
mkdir -p "$out/again/sources/base/package"
cp "$folder/settings.yml" "$folder/log.key" "$out/again"
for csv in "$folder"/releases/1.0.0/*.csv; do
  case $csv in *.excel.csv | *.dictionary.csv | *-year.csv) ;; *) ln "$csv" "$out/again/sources/base/package" ;; esac
done
cat >"$out/again/sources/base/source.yml" <<'YAML'
publisher: { zh: 测量, en: Measured }
title: { zh: 测量, en: Measured }
licence: CC-BY-4.0
received: 2024-06-02
sample: true
files:
  - { file: package, export: true }
YAML
measure "ingest of the release" $disclose ingest --instance "$out/again"
grep "rows taken" "$out/said"
measure "XLSX" $disclose export figures --instance "$folder" --release work --to "$out/xlsx" --format xlsx
