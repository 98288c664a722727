// Verifies releases of Disclosure on its own: Node.js 20, no dependencies. docs/proof.md describes the formats.
//   node verify.mjs <releases folder or address of /data/> [--key VERIFIER-KEY]… [--since CHECKPOINT] [--all] [FILE]…
// Without files: the log, its proofs and every manifest; --all also hashes every file. Exit code 0 sound, 1 not, 2 wrong usage.
import { createHash, createPublicKey, verify } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

const fail = (place, what) => { throw Object.assign(new Error(`${place}: ${what}`), { told: true }); };
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
const leaf = entry => sha256(Buffer.of(0), entry);
const node = (left, right) => sha256(Buffer.of(1), left, right);

/** RFC 6962, section 2.1. */
function root(leaves) {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return leaves[0];
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return node(root(leaves.slice(0, split)), root(leaves.slice(split)));
}

/** RFC 9162, section 2.1.3.2: the root to which a proof leads; null where the proof is too long or too short. */
function climb(hash, index, size, path) {
  let last = size - 1;
  for (const next of path) {
    if (last === 0) return null;
    if (index % 2 === 1 || index === last) {
      hash = node(next, hash);
      while (index % 2 === 0 && index !== 0) [index, last] = [index / 2, Math.floor(last / 2)];
    } else hash = node(hash, next);
    [index, last] = [Math.floor(index / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
}

/** C2SP signed-note: name+id+base64(1 || key). */
function readKey(text) {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? fail("key", `"${text}" is no verifier key`);
  const bytes = Buffer.from(encoded, "base64");
  const sound = bytes.length === 33 && bytes[0] === 1 && sha256(name, "\n", bytes).subarray(0, 4).toString("hex") === id;
  if (!sound) fail("key", `"${text}" is no Ed25519 verifier key`);
  const key = createPublicKey({ format: "jwk", key: { kty: "OKP", crv: "Ed25519", x: bytes.subarray(1).toString("base64url") } });
  return { name, id, key };
}

/** C2SP tlog-checkpoint, signed by one of the keys; no signature in the name of one may be false. */
function readCheckpoint(place, note, keys) {
  const parts = /^(([^\n]+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n)\n((?:— \S+ \S+\n)+)$/.exec(note) ?? fail(place, "is no checkpoint");
  const [, text, origin, size, hash, signatures] = parts;
  const known = signatures.trimEnd().split("\n").map(line => line.slice(2).split(" "))
    .map(([name, encoded]) => [name, Buffer.from(encoded, "base64")])
    .flatMap(([name, bytes]) => keys.filter(key => key.name === name && key.id === bytes.subarray(0, 4).toString("hex"))
      .map(key => verify(null, Buffer.from(text), key.key, bytes.subarray(4))));
  if (!keys.some(key => key.name === origin) || known.length === 0 || known.includes(false)) fail(place, "bears no valid signature of a trusted key");
  return { size: Number(size), root: hash };
}

/** C2SP tlog-tiles: the files of a level with so many hashes or entries. */
function* tiles(level, count) {
  for (let n = 0; n * 256 < count; n++) {
    const [width, digits] = [Math.min(256, count - n * 256), String(n)];
    const parts = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/\d{3}/g);
    const path = parts.map((part, i) => (i < parts.length - 1 ? `x${part}` : part)).join("/");
    yield { name: `log/tile/${level}/${path}${width < 256 ? `.p/${width}` : ""}`, start: n * 256, width };
  }
}

async function main() {
  const { values, positionals: [base, ...files] } = parseArgs({
    allowPositionals: true, options: { key: { type: "string", multiple: true }, since: { type: "string" }, all: { type: "boolean" } },
  });
  if (base === undefined) { console.error("usage: node verify.mjs <releases folder or address of /data/> [--key KEY] [--since CHECKPOINT] [--all] [FILE]…"); return 2; }
  const remote = /^https?:/.test(base);
  const get = async name => {
    if (!remote) return readFile(join(base, name)).catch(() => fail(name, "is not there"));
    const answer = await fetch(new URL(name, base.endsWith("/") ? base : `${base}/`));
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : fail(name, `is not there (HTTP ${answer.status})`);
  };
  const bytesOf = remote ? async name => [await get(name)] : async name => createReadStream(join(base, name)).on("error", () => {});
  const hashOf = async (place, chunks) => {
    const hash = createHash("sha256");
    try { for await (const chunk of await chunks) hash.update(chunk); } catch (error) { if (error.told) throw error; fail(place, "cannot be read"); }
    return hash.digest("hex");
  };

  if (!values.key) console.error("note: trusting the key beside the log; give --key with one from elsewhere");
  const keys = (values.key ?? (await get("log/keys")).toString().trimEnd().split("\n")).map(readKey);
  const head = readCheckpoint("log/checkpoint", (await get("log/checkpoint")).toString(), keys);
  const entries = [];
  for (const { name, width } of tiles("entries", head.size)) {
    let bundle = await get(name);
    for (let i = 0; i < width; i++) {
      const length = bundle.length < 2 ? Infinity : bundle.readUInt16BE();
      if (bundle.length < 2 + length) fail(name, `is cut short: ${width} entries expected`);
      entries.push(bundle.subarray(2, 2 + length));
      bundle = bundle.subarray(2 + length);
    }
    if (bundle.length > 0) fail(name, "has bytes after its last entry");
  }
  const leaves = entries.map(leaf);
  const rootOf = size => root(leaves.slice(0, size)).toString("base64");
  if (rootOf(head.size) !== head.root) fail("log/checkpoint", "the entries make another root: one was changed, dropped or moved");
  for (let [level, span] = [0, 1]; head.size >= span; [level, span] = [level + 1, span * 256]) {
    for (const { name, start, width } of tiles(level, Math.floor(head.size / span))) {
      const hashes = Array.from({ length: width }, (_, i) => root(leaves.slice((start + i) * span, (start + i + 1) * span)));
      if (!(await get(name)).equals(Buffer.concat(hashes))) fail(name, "is not the tile of these entries");
    }
  }
  const starts = entries.flatMap((entry, i) => (entry.toString().startsWith("release ") ? [i] : []));
  for (const size of [...starts.slice(1), head.size]) {
    const kept = readCheckpoint(`log/checkpoints/${size}`, (await get(`log/checkpoints/${size}`)).toString(), keys);
    if (kept.size !== size || kept.root !== rootOf(size)) fail(`log/checkpoints/${size}`, "is no beginning of the log: its history was rewritten");
  }
  if (values.since) {
    const old = readCheckpoint(values.since, (await readFile(values.since)).toString(), keys);
    if (old.size > head.size) fail(values.since, `has ${old.size} entries, the log only ${head.size}: it was rolled back`);
    if (rootOf(old.size) !== old.root) fail(values.since, "is no beginning of the log: its history was rewritten");
  }

  const wanted = new Map(await Promise.all(files.map(async file => [await hashOf(file, createReadStream(file)), { file, found: [] }])));
  for (const [index, entry] of starts.map(start => [start, entries[start]])) {
    const [, version, , digest] = /^release (\d+\.\d+\.\d+) (\S+) ([0-9a-f]{64})$/.exec(entry) ?? fail("log/checkpoint", `entry ${index} is none of a release`);
    const proof = (await get(`log/proofs/${version}.tlog-proof`)).toString();
    const [, at, path, note] = /^c2sp\.org\/tlog-proof@v1\nindex (\d+)\n((?:[^\n]+\n)*)\n([^]*)$/.exec(proof) ?? fail(`log/proofs/${version}.tlog-proof`, "is no proof");
    const then = readCheckpoint(`log/proofs/${version}.tlog-proof`, note, keys);
    const reached = climb(leaf(entry), Number(at), then.size, path.split("\n").slice(0, -1).map(line => Buffer.from(line, "base64")));
    if (Number(at) !== index || reached?.toString("base64") !== then.root || rootOf(then.size) !== then.root) fail(`log/proofs/${version}.tlog-proof`, "does not lead to its checkpoint");
    const text = await get(`${version}/manifest.json`);
    if (sha256(text).toString("hex") !== digest) fail(`${version}/manifest.json`, "is not what was published");
    const manifest = JSON.parse(text);
    for (const { path: name, sha256: hash } of manifest.files) {
      wanted.get(hash)?.found.push(`${version}/${name}`);
      if (values.all && (await hashOf(`${version}/${name}`, bytesOf(`${version}/${name}`))) !== hash) fail(`${version}/${name}`, "is not what was published");
    }
    wanted.get(digest)?.found.push(`${version}/manifest.json`);
  }
  for (const { file, found } of wanted.values()) {
    if (found.length === 0) fail(file, "no release has a file of these bytes");
    console.log(`${file}: ${found.join(", ")}`);
  }
  console.log(`sound: ${starts.length} releases, ${entries.length} entries`);
  return 0;
}

process.exitCode = await main().catch(error => {
  if (!error.told && !["ERR_PARSE_ARGS_UNKNOWN_OPTION", "ENOENT"].includes(error.code)) throw error;
  console.error(`verify: ${error.message}`);
  return error.told ? 1 : 2;
});
