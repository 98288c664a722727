// Makes what the site takes from npm: node build.mjs <output folder>
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const [output] = process.argv.slice(2);
await mkdir(join(output, 'search'), { recursive: true });

/** The readings of each character of the basic block without tones, the usual one first: search groups characters by them. */
const readings = {};
for (let code = 0x4e00; code <= 0x9fa5; code++) {
  const character = String.fromCodePoint(code);
  const syllables = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  const usual = pinyin(character, { toneType: 'none', v: true });
  const known = [...new Set([usual, ...syllables])].filter(syllable => /^[a-z]{1,6}$/.test(syllable));
  if (known.length > 0) readings[character] = known;
}

await writeFile(join(output, 'search', 'pinyin.json'), JSON.stringify(readings));

/** Traditional characters of the basic block that are written otherwise on the mainland, and how: two texts of the same length. */
const simplify = Converter({ from: 't', to: 'cn' });
const traditional = ['', ''];
for (let code = 0x4e00; code <= 0x9fa5; code++) {
  const character = String.fromCodePoint(code);
  const simplified = simplify(character);
  if (simplified !== character && simplified.length === 1) { traditional[0] += character; traditional[1] += simplified; }
}

await writeFile(join(output, 'search', 'traditional.json'), JSON.stringify(traditional));

await build({
  entryPoints: { echarts: 'echarts.js', 'lab/worker': 'lab-worker.js' },
  outdir: join(output, 'assets'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
});

await copyFile(fileURLToPath(import.meta.resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm')), join(output, 'assets', 'lab', 'sqlite3.wasm'));
