#!/usr/bin/env python3
"""下载一次发布的全部数据（figures）为 CSV：用游标翻页，中断后再次运行即从断点继续，固定在同一次发布，遇限流按 Retry-After 等待。
Downloads all figures of one release as CSV: pages with cursors, goes on where it stopped when run again, stays with one release, waits as Retry-After says.

    python3 download.py http://localhost:5080 figures.csv [rows-per-page]

Python 3.9 or later, standard library only.
"""
import csv
import http.client
import json
import os
import sys
import time
import urllib.error
import urllib.request

COLUMNS = ["figureId", "enterpriseId", "parkCode", "indicatorCode", "period", "value", "unit", "status"]
PAGE = """query Page($first: Int!, $after: String) {
  figures(first: $first, after: $after) { nodes { %s } pageInfo { hasNextPage endCursor } }
}""" % " ".join(COLUMNS)
TRIES = 8


def ask(url, query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"Content-Type": "application/json", "Accept": "application/graphql-response+json"}
    for _ in range(TRIES):
        try:
            with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=60) as response:
                # Numbers stay the characters that were published.
                answer = json.load(response, parse_float=str, parse_int=str)
        except urllib.error.HTTPError as refusal:
            if refusal.code not in (429, 503):
                raise SystemExit(f"{url}: HTTP {refusal.code}: {refusal.read().decode(errors='replace')}")
            time.sleep(int(refusal.headers.get("Retry-After", "1")))
            continue
        except (OSError, http.client.HTTPException) as problem:
            raise SystemExit(f"{url}: {problem}; run again to go on / 再次运行即可继续")
        if "errors" in answer:
            raise SystemExit(f"{url}: {answer['errors'][0]['message']}")
        return answer["data"]
    raise SystemExit(f"{url}: still refused after {TRIES} tries / 多次被拒绝")


def save(path, state):
    with open(path + ".new", "w", encoding="utf-8") as file:
        json.dump(state, file)
    os.replace(path + ".new", path)


def main(base, target, first=500):
    part, memory = target + ".part", target + ".state"
    if os.path.exists(memory):
        with open(memory, encoding="utf-8") as file:
            state = json.load(file)
    else:
        version = ask(base + "/graphql", "{ release { version } }", {})["release"]["version"]
        with open(part, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerow(COLUMNS)
        state = {"version": version, "after": None, "bytes": os.path.getsize(part)}
        save(memory, state)

    with open(part, "r+", encoding="utf-8", newline="") as file:
        file.truncate(state["bytes"])  # what a broken run wrote after its last page
        file.seek(0, os.SEEK_END)
        rows = csv.writer(file, lineterminator="\n")
        while True:
            page = ask(f"{base}/releases/{state['version']}/graphql", PAGE, {"first": first, "after": state["after"]})["figures"]
            for node in page["nodes"]:
                rows.writerow("" if node[column] is None else node[column] for column in COLUMNS)
            file.flush()
            os.fsync(file.fileno())
            if not page["pageInfo"]["hasNextPage"]:
                break
            state = {"version": state["version"], "after": page["pageInfo"]["endCursor"], "bytes": os.path.getsize(part)}
            save(memory, state)
    os.replace(part, target)
    os.remove(memory)
    print(f"{target}: release {state['version']}")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        raise SystemExit(__doc__)
    main(sys.argv[1].rstrip("/"), sys.argv[2], *map(int, sys.argv[3:]))
