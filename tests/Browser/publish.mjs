// Puts two releases of one file each beside a site, with their log: made here by the specifications (C2SP tlog-tiles, signed-note), signed with the demonstration's key.
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts.map(part => Buffer.from(part)))).digest();
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex'); // RFC 8410, before the 32 bytes of a private key

export async function publish(folder, bytes) {
  const put = async (name, content) => {
    await mkdir(dirname(join(folder, 'data', name)), { recursive: true });
    await writeFile(join(folder, 'data', name), content);
  };
  const manifests = [sha256('another file'), sha256(bytes)].map(hash => JSON.stringify({ files: [{ path: 'parks.csv', sha256: hash.toString('hex') }] }));
  const entries = manifests.map((manifest, i) => `release 1.${i}.0 2026-0${i + 1}-01 ${sha256(manifest).toString('hex')}`);
  const root = sha256([1], ...entries.map(entry => sha256([0], entry)));
  const secret = (await readFile(new URL('../../data/log.key', import.meta.url), 'utf8')).split('\n').find(line => line.startsWith('PRIVATE+KEY+'));
  const [, name, id, seed] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(secret);
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, Buffer.from(seed, 'base64').subarray(1)]), format: 'der', type: 'pkcs8' });
  const head = `${name}\n2\n${root.toString('base64')}\n`;
  await put('log/checkpoint', `${head}\n— ${name} ${Buffer.concat([Buffer.from(id, 'hex'), sign(null, Buffer.from(head), key)]).toString('base64')}\n`);
  await put('log/tile/entries/000.p/2', Buffer.concat(entries.flatMap(entry => [Buffer.from([entry.length >> 8, entry.length & 255]), Buffer.from(entry)])));
  for (const [i, manifest] of manifests.entries()) await put(`1.${i}.0/manifest.json`, manifest);
}
