// Ours and the peers over one release, each document measured server after server in rotation; prints a table in Markdown.
//   node run.mjs <instance> [--rounds 3] [--seconds 3] [--connections 16]
import { spawn, spawnSync } from 'node:child_process';
import { cpus, tmpdir, totalmem } from 'node:os';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const [instance] = process.argv.slice(2);
const option = (name, otherwise) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? otherwise : Number(process.argv[at + 1]); };
const [rounds, seconds, connections] = [option('rounds', 3), option('seconds', 3), option('connections', 16)];
const here = new URL('.', import.meta.url).pathname;
const release = resolve(instance, 'releases/1.0.0/disclosure.sqlite');
const server = join(here, '../../../api/Server/bin/Release/net10.0/Disclosure.Server.dll');
const servers = {
  ours: { port: 4300, command: ['dotnet', server, '--instance', resolve(instance), '--environment', 'Production', '--urls', 'http://127.0.0.1:4300', '--requests-per-minute', '0'] },
  mercurius: { port: 4301, command: ['node', join(here, 'mercurius.mjs'), '4301'] },
  yoga: { port: 4302, command: ['node', join(here, 'yoga.mjs'), '4302'] },
};

const places = Array.from({ length: 64 }, (_, at) => (at * 7919) % 20000);
const enterprise = at => `e${String(places[at]).padStart(5, '0')}`;
const park = at => `park-${String(places[at] % 200).padStart(3, '0')}`;
const indicator = at => `indicator_${String(places[at] % 12).padStart(2, '0')}`;
const documents = [
  ['Q1 page of 50 enterprises, 5 scalars',
    'query($v:String!){enterprises(first:50,where:{enterpriseId:{gt:$v}}){nodes{enterpriseId identifier name parkCode status}pageInfo{hasNextPage endCursor}}}',
    'query($v:String!){enterprises(first:50,after:$v){nodes{enterpriseId identifier name parkCode status}pageInfo{hasNextPage endCursor}}}', enterprise],
  ['Q2 park → 20 enterprises → 12 figures with indicator',
    'query($v:String!){park(code:$v){name enterprises(first:20){nodes{name figures(first:50,where:{year:{eq:2023}}){nodes{value indicator{code unit}}}}}}}',
    'query($v:String!){park(code:$v){name enterprises(first:20){name figures(year:2023){value indicator{code unit}}}}}', park],
  ['Q4 one enterprise, 60 figures',
    'query($v:[String!]!){enterprises(where:{enterpriseId:{in:$v}}){nodes{enterpriseId identifier name status park{name} figures(first:100){nodes{year value indicator{code}}}}}}',
    'query($v:String!){enterprise(id:$v){enterpriseId identifier name status park{name} figures{year value indicator{code}}}}', enterprise],
  ['Q5 sum and average of 100,000 figures by year',
    'query($v:String!){figuresAggregate(where:{indicatorCode:{eq:$v}},groupBy:[YEAR]){key{year} count sum{value} avg{value}}}',
    'query($v:String!){totals(indicator:$v){year count sum avg}}', indicator],
  ['{ __typename }', '{__typename}', '{__typename}', () => undefined],
];

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const [lua, bodies] = [join(scratch, 'post.lua'), join(scratch, 'bodies')];
writeFileSync(lua, `
local bodies = {}
for line in io.lines(os.getenv("BODIES")) do bodies[#bodies + 1] = line end
local at = 0
request = function() at = at % #bodies + 1 return wrk.format("POST", nil, { ["content-type"] = "application/json", ["accept"] = "application/json" }, bodies[at]) end
done = function(summary, latency) io.write(string.format("%.1f %.3f %.3f %d\\n", summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000,
  summary.errors.status + summary.errors.read + summary.errors.timeout + summary.errors.connect)) end
`);
const address = ({ port }) => `http://127.0.0.1:${port}/graphql`;
const post = async (to, body) => (await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close' }, body })).json();
const wrk = (to, open, duration) => spawnSync('wrk', ['-t1', `-c${open}`, `-d${duration}s`, '--timeout', '20s', '-s', lua, to], { env: { ...process.env, BODIES: bodies } }).stdout.toString().trim().split('\n').at(-1).split(' ').map(Number);
const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const leaves = value => value === null || typeof value !== 'object' ? 1 : Object.values(value).reduce((sum, each) => sum + leaves(each), 0);

const started = [];
process.on('exit', () => started.forEach(child => child.kill()));
for (const one of Object.values(servers)) {
  const child = spawn(one.command[0], one.command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production', RELEASE: release } });
  started.push(child);
  one.pid = child.pid;
  for (let tries = 0; ; tries++) {
    try { await post(address(one), '{"query":"{__typename}"}'); break; } catch (fault) { if (tries > 100) throw fault; await wait(200); }
  }
}

console.log(`${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; ${connections} connections, medians of ${rounds} rounds of ${seconds} s, wrk on the same machine\n`);
console.log('| document | server | requests/s | p50 ms | p99 ms | p50 ms, one connection | ratio to the fastest peer |\n|---|---|---:|---:|---:|---:|---:|');
for (const [name, ours, theirs, value] of documents) {
  const results = {};
  const asked = Object.fromEntries(Object.keys(servers).map(server => [server, places.map((_, at) => {
    const v = value(at);
    return JSON.stringify({ query: server === 'ours' ? ours : theirs, variables: v === undefined ? {} : { v } });
  })]));
  const sizes = {};
  for (const [server, one] of Object.entries(servers)) {
    const answer = await post(address(one), asked[server][0]);
    if (answer.errors) throw new Error(`${server}, ${name}: ${answer.errors[0].message}`);
    sizes[server] = leaves(answer.data);
    results[server] = [];
  }

  if (new Set(Object.values(sizes)).size > 1) throw new Error(`${name}: the answers differ in size: ${JSON.stringify(sizes)}`);
  for (let round = 0; round < rounds; round++) {
    for (const [server, one] of Object.entries(servers)) {
      writeFileSync(bodies, asked[server].join('\n'));
      wrk(address(one), connections, 1);
      results[server].push([...wrk(address(one), connections, seconds), wrk(address(one), 1, 1)[1]]);
    }
  }

  const rate = server => median(results[server].map(result => result[0]));
  // A peer that answers nothing within its round has no rate to compare with.
  const fastest = Math.max(rate('mercurius'), rate('yoga'));
  for (const server of Object.keys(servers)) {
    const column = at => median(results[server].map(result => result[at]));
    if (column(3) > 0) throw new Error(`${server}, ${name}: ${column(3)} errors`);
    console.log(`| ${name} | ${server} | ${rate(server).toFixed(0)} | ${column(1).toFixed(1)} | ${column(2).toFixed(1)} | ${column(4).toFixed(2)} | ${fastest > 0 ? (rate(server) / fastest).toFixed(2) : '–'} |`);
  }
}

for (const [server, { pid }] of Object.entries(servers)) console.log(`\n${server}: ${Math.round(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1] / 1024)} MB resident`);
process.exit(0);
