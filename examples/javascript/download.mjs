// 下载一次发布的全部数据（figures）为 CSV：用游标翻页，中断后再次运行即从断点继续，固定在同一次发布，遇限流按 Retry-After 等待。
// Downloads all figures of one release as CSV: pages with cursors, goes on where it stopped when run again, stays with one release, waits as Retry-After says.
//
//   node download.mjs http://localhost:5080 figures.csv [rows-per-page]
//
// Node.js 20 or later, no packages.
import { existsSync, openSync, closeSync, fsyncSync, ftruncateSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const columns = ['figureId', 'enterpriseId', 'parkCode', 'indicatorCode', 'period', 'value', 'unit', 'status'];
const pageQuery = `query Page($first: Int!, $after: String) {
  figures(first: $first, after: $after) { nodes { ${columns.join(' ')} } pageInfo { hasNextPage endCursor } }
}`;
const tries = 8;

async function ask(url, query, variables) {
  for (let i = 0; i < tries; i++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(60_000),
    });
    if (response.status === 429 || response.status === 503) {
      await response.arrayBuffer();
      await setTimeout(1000 * Number(response.headers.get('retry-after') ?? 1));
      continue;
    }
    if (!response.ok) throw new Error(`${url}: HTTP ${response.status}: ${await response.text()}`);
    const { data, errors } = await response.json();
    if (errors) throw new Error(`${url}: ${errors[0].message}`);
    return data;
  }
  throw new Error(`${url}: still refused after ${tries} tries / 多次被拒绝`);
}

const cell = (value) => (value === null ? '' : /[",\n\r]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
const line = (cells) => cells.map(cell).join(',') + '\n';

function save(path, state) {
  writeFileSync(`${path}.new`, JSON.stringify(state));
  renameSync(`${path}.new`, path);
}

async function download(base, target, first) {
  const [part, memory] = [`${target}.part`, `${target}.state`];
  let state;
  if (existsSync(memory)) {
    state = JSON.parse(readFileSync(memory, 'utf8'));
  } else {
    const { release } = await ask(`${base}/graphql`, '{ release { version } }', {});
    writeFileSync(part, line(columns));
    state = { version: release.version, after: null, bytes: statSync(part).size };
    save(memory, state);
  }

  const file = openSync(part, 'r+');
  ftruncateSync(file, state.bytes); // what a broken run wrote after its last page
  for (let position = state.bytes; ;) {
    const { figures: { nodes, pageInfo } } = await ask(`${base}/releases/${state.version}/graphql`, pageQuery, { first, after: state.after });
    position += writeSync(file, nodes.map((node) => line(columns.map((column) => node[column]))).join(''), position);
    fsyncSync(file);
    if (!pageInfo.hasNextPage) break;
    state = { ...state, after: pageInfo.endCursor, bytes: position };
    save(memory, state);
  }
  closeSync(file);
  renameSync(part, target);
  rmSync(memory);
  console.log(`${target}: release ${state.version}`);
}

const [base, target, first = '500'] = process.argv.slice(2);
if (!target) {
  console.error('node download.mjs http://localhost:5080 figures.csv [rows-per-page]');
  process.exit(2);
}
try {
  await download(base.replace(/\/$/, ''), target, Number(first));
} catch (problem) {
  console.error(`${problem.message}${problem.cause ? ` (${problem.cause.message})` : ''}; run again to go on / 再次运行即可继续`);
  process.exit(1);
}
