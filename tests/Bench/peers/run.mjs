// Ours and the peers over one release, each document measured server after server in rotation; prints a table in Markdown.
//   node run.mjs <instance> [--rounds 3] [--seconds 3] [--warming 5] [--connections 16]
import { spawn, spawnSync } from 'node:child_process';
import { cpus, tmpdir, totalmem } from 'node:os';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

const [instance] = process.argv.slice(2);
const option = (name, otherwise) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? otherwise : Number(process.argv[at + 1]); };
const [rounds, seconds, warming, connections] = [option('rounds', 3), option('seconds', 3), option('warming', 5), option('connections', 16)];
const here = new URL('.', import.meta.url).pathname;
const release = resolve(instance, 'releases/1.0.0/disclosure.sqlite');
const [server, bench] = ['../../../api/Server/bin/Release/net10.0/Disclosure.Server.dll', '../bin/Release/net10.0/Disclosure.Bench.dll'].map(file => join(here, file));
const servers = {
  ours: { port: 4300, command: ['dotnet', server, '--instance', resolve(instance), '--environment', 'Production', '--urls', 'http://127.0.0.1:4300', '--requests-per-minute', '0'] },
  hand: { port: 4303, command: ['dotnet', bench, 'serve', release, '4303'] },
  mercurius: { port: 4301, command: ['node', join(here, 'mercurius.mjs'), '4301'] },
  yoga: { port: 4302, command: ['node', join(here, 'yoga.mjs'), '4302'] },
};

const documents = [...JSON.parse(readFileSync(join(instance, 'documents.json'))), { Name: '{ __typename }', Ours: '{__typename}', Theirs: '{__typename}', OursVariables: [{}], TheirsVariables: [{}] }];

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
// The code by hand has a path for each document, and the variables alone as its body.
const address = ({ port }, document) => `http://127.0.0.1:${port}/${port === servers.hand.port ? document : 'graphql'}`;
const post = async (to, body) => (await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close' }, body })).json();
const wrk = (to, open, duration) => spawnSync('wrk', ['-t1', `-c${open}`, `-d${duration}s`, '--timeout', '20s', '-s', lua, to], { env: { ...process.env, BODIES: bodies } }).stdout.toString().trim().split('\n').at(-1).split(' ').map(Number);
const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
// What was answered, whatever its shape: the leaves in order, numbers to 12 digits, words without case, cursors left out.
const leaves = value => value === null || typeof value !== 'object' ? [typeof value === 'number' ? value.toPrecision(12) : String(value).toLowerCase()]
  : Object.entries(value).flatMap(([name, each]) => name === 'endCursor' ? [] : leaves(each));
const digest = value => createHash('sha256').update(leaves(value).sort().join('\n')).digest('hex');

const started = [];
process.on('exit', () => {
  started.forEach(child => child.kill());
  rmSync(scratch, { recursive: true });
});
for (const one of Object.values(servers)) {
  const child = spawn(one.command[0], one.command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production', RELEASE: release } });
  started.push(child);
  one.pid = child.pid;
  for (let tries = 0; ; tries++) {
    try { await post(address(one, 0), one === servers.hand ? JSON.stringify(documents[0].OursVariables[0]) : '{"query":"{__typename}"}'); break; } catch (fault) { if (tries > 600) throw fault; await wait(200); }
  }
}

console.log(`${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; ${connections} connections, medians of ${rounds} rounds of ${seconds} s after ${warming} s of warming, wrk on the same machine\n`);
console.log('| document | server | requests/s | p50 ms | p99 ms | p50 ms, one connection | ratio to the fastest peer |\n|---|---|---:|---:|---:|---:|---:|');
for (const [index, { Name: name, Ours, Theirs, OursVariables, TheirsVariables }] of documents.entries()) {
  const results = {};
  const asking = Object.fromEntries(Object.entries(servers).filter(([server]) => server !== 'hand' || index < 6));
  const asked = Object.fromEntries(Object.keys(asking).map(server => [server,
    server === 'hand' ? OursVariables.map(variables => JSON.stringify(variables))
    : server === 'ours' ? OursVariables.map(variables => JSON.stringify({ query: Ours, variables }))
    : TheirsVariables.map(variables => JSON.stringify({ query: Theirs, variables }))]));
  const said = {};
  for (const [server, one] of Object.entries(asking)) {
    const answers = await Promise.all(asked[server].slice(0, 8).map(body => post(address(one, index), body)));
    for (const answer of answers) if (answer.errors) throw new Error(`${server}, ${name}: ${answer.errors[0].message}`);
    said[server] = answers.map(answer => digest(answer.data)).join();
    results[server] = [];
  }

  if (new Set(Object.values(said)).size > 1) throw new Error(`${name}: the answers differ`);
  for (const [server, one] of Object.entries(asking)) { // the first document is asked of runtimes that have just started
    writeFileSync(bodies, asked[server].join('\n'));
    wrk(address(one, index), connections, warming);
  }

  for (let round = 0; round < rounds; round++) {
    for (const [server, one] of Object.entries(asking)) {
      writeFileSync(bodies, asked[server].join('\n'));
      wrk(address(one, index), connections, 1);
      results[server].push([...wrk(address(one, index), connections, seconds), wrk(address(one, index), 1, 1)[1]]);
    }
  }

  const rate = server => median(results[server].map(result => result[0]));
  // A peer that answers nothing within its round has no rate to compare with.
  const fastest = Math.max(rate('mercurius'), rate('yoga'));
  for (const server of Object.keys(asking)) {
    const column = at => median(results[server].map(result => result[at]));
    if (column(3) > 0) throw new Error(`${server}, ${name}: ${column(3)} errors`);
    console.log(`| ${name} | ${server} | ${rate(server).toFixed(0)} | ${column(1).toFixed(1)} | ${column(2).toFixed(1)} | ${column(4).toFixed(2)} | ${fastest > 0 ? (rate(server) / fastest).toFixed(2) : '–'} |`);
  }
}


// An answer that the client knows by its entity tag, and a file of the same host with as many bytes as the answer.
const [{ Ours: query, OursVariables: [variables] }] = documents;
const held = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
const answer = await fetch(`http://127.0.0.1:${servers.ours.port}${held}`);
const file = join(resolve(instance), 'site/answer.json');
writeFileSync(file, await answer.text());
const get = join(scratch, 'get.lua');
writeFileSync(get, readFileSync(lua, 'utf8').replace(/^local bodies[^]*?^request = .*$/m, 'request = function() return wrk.format("GET", os.getenv("TARGET"), { ["if-none-match"] = os.getenv("TAG") }) end'));
const gets = { 'entity tag known': [held, answer.headers.get('etag')], 'static file': ['/answer.json', '"other"'] };
const rates = Object.fromEntries(Object.keys(gets).map(name => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, [target, tag]] of Object.entries(gets)) {
    const run = duration => spawnSync('wrk', ['-t1', `-c${connections}`, `-d${duration}s`, '-s', get, `http://127.0.0.1:${servers.ours.port}/`], { env: { ...process.env, TARGET: target, TAG: tag } }).stdout.toString().trim().split('\n').at(-1).split(' ').map(Number);
    run(1);
    rates[name].push(run(seconds)[0]);
  }
}

rmSync(file);
console.log(`\n${Object.entries(rates).map(([name, each]) => `${name}: ${median(each).toFixed(0)} requests/s`).join('; ')}`);
for (const [server, { pid }] of Object.entries(servers)) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = name => Math.round(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1] / 1024);
  console.log(`\n${server}: ${megabytes('RssAnon')} MB of its own memory, ${megabytes('VmRSS')} MB resident with mapped files`);
}

process.exit(0);
