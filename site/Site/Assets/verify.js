// Compares a file with what was published, in the browser: its SHA-256 with the manifests, the manifests with the log, the log with its signed head.
const root = document.getElementById('verify');
const [input, result] = [document.getElementById('verify-file'), document.getElementById('verify-result')];
const text = new TextEncoder();
const base64 = bytes => btoa(String.fromCharCode(...bytes));
const bytesOf = encoded => Uint8Array.from(atob(encoded), letter => letter.charCodeAt(0));
const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const joined = (...parts) => Uint8Array.from(parts.flatMap(part => [...part]));

class Damaged extends Error {}
class Unreachable extends Error {}

async function get(name) {
  const answer = await fetch(`/data/${name}`, { cache: 'no-cache' }).catch(() => null);
  if (answer === null || answer.status >= 500) throw new Unreachable(name);
  if (!answer.ok) throw new Damaged(name);
  return new Uint8Array(await answer.arrayBuffer());
}

/** RFC 6962, section 2.1. */
async function treeHash(leaves) {
  if (leaves.length === 1) return leaves[0];
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return sha256(joined([1], await treeHash(leaves.slice(0, split)), await treeHash(leaves.slice(split))));
}

/** Whether a trusted key signed the text; null where this browser knows no Ed25519. */
async function signed(note, lines) {
  let sound = false;
  for (const trusted of root.dataset.keys.split(' ').filter(key => key !== '')) {
    const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(trusted);
    for (const [signer, signature] of lines.map(line => line.slice(2).split(' '))) {
      const bytes = bytesOf(signature);
      if (signer !== name || hex(bytes.slice(0, 4)) !== id) continue;
      let key;
      try {
        key = await crypto.subtle.importKey('raw', bytesOf(encoded).slice(1), { name: 'Ed25519' }, false, ['verify']);
      } catch (error) {
        if (error.name === 'NotSupportedError') return null;
        throw error;
      }
      if (!await crypto.subtle.verify({ name: 'Ed25519' }, key, bytes.slice(4), text.encode(note))) return false;
      sound = true;
    }
  }
  return sound;
}

async function readLog() {
  const parts = /^([^\n]+\n([1-9]\d{0,8})\n([A-Za-z0-9+/]{43}=)\n)\n((?:— \S+ \S+\n)+)$/.exec(new TextDecoder().decode(await get('log/checkpoint')));
  if (parts === null) throw new Damaged('log/checkpoint');
  const [, note, count, head, signatures] = parts;
  const isSigned = await signed(note, signatures.trimEnd().split('\n'));
  if (isSigned === false) throw new Damaged('log/checkpoint');
  const entries = [];
  for (let n = 0; n * 256 < Number(count); n++) {
    const width = Math.min(256, Number(count) - n * 256);
    const groups = String(n).padStart(Math.ceil(String(n).length / 3) * 3, '0').match(/\d{3}/g);
    const name = `log/tile/entries/${groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/')}${width < 256 ? `.p/${width}` : ''}`;
    const bundle = await get(name);
    let at = 0;
    for (let i = 0; i < width; i++) {
      const end = at + 2 + bundle[at] * 256 + bundle[at + 1];
      if (!(end <= bundle.length)) throw new Damaged(name);
      entries.push(bundle.slice(at + 2, end));
      at = end;
    }
  }
  const leaves = await Promise.all(entries.map(entry => sha256(joined([0], entry))));
  if (base64(await treeHash(leaves)) !== head) throw new Damaged('log/checkpoint');
  return { isSigned, entries: entries.map(entry => new TextDecoder().decode(entry)) };
}

async function find(hash) {
  const { isSigned, entries } = await readLog();
  for (const entry of entries.reverse()) {
    const [, version, digest] = /^release (\d+\.\d+\.\d+) \S+ ([0-9a-f]{64})$/.exec(entry) ?? [];
    if (version === undefined) continue;
    const bytes = await get(`${version}/manifest.json`);
    if (hex(await sha256(bytes)) !== digest) throw new Damaged(`${version}/manifest.json`);
    const file = digest === hash ? 'manifest.json' : JSON.parse(new TextDecoder().decode(bytes)).files.find(listed => listed.sha256 === hash)?.path;
    if (file !== undefined) return { isSigned, version, file };
  }
  return { isSigned };
}

function say(outcome, words, details = {}) {
  root.dataset.outcome = outcome;
  result.textContent = words.replace(/\{(\w+)\}/g, (_, name) => details[name] ?? '');
}

async function check() {
  const [file] = input.files;
  if (file === undefined) return;
  if (crypto.subtle === undefined) { say('unreachable', root.dataset.insecure); return; }
  say('working', root.dataset.working);
  try {
    const hash = hex(await sha256(await file.arrayBuffer()));
    const { isSigned, version, file: path } = await find(hash);
    const words = path === undefined ? root.dataset.unknown : root.dataset.published;
    say(path === undefined ? 'unknown' : 'published', `${words}${isSigned === null ? root.dataset.unsigned : root.dataset.signed}`, { name: file.name, hash, version, file: path });
  } catch (error) {
    if (error instanceof Damaged) say('damaged', root.dataset.damaged, { file: error.message });
    else if (error instanceof Unreachable || error.name === 'NotReadableError') say('unreachable', root.dataset.unreachable, { file: error.message });
    else throw error;
  }
}

root.classList.add('on');
input.addEventListener('change', check);
