// SQL over the release's database, run by a worker beside the page. The statement stands in the address behind the number sign, so that it can be shared and is sent nowhere.
const root = document.getElementById('lab');
const by = name => document.getElementById(`lab-${name}`);
const words = (text, values = {}) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
const mostSeries = 8;
let worker = null;
let limit = null;
let answer = null;
let chart = null;

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};
const size = bytes => (bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
const isNumber = value => ['number', 'bigint'].includes(typeof value);

function say(state, text, message = '') {
  root.dataset.state = state;
  by('status').textContent = text;
  by('message').textContent = message;
  by('message').hidden = message === '';
  by('stop').disabled = state !== 'working';
  by('run').disabled = state === 'working';
  if (state === 'working') return;
  clearTimeout(limit);
  by('answer').hidden = state !== 'done' || answer === null;
}

/** Nothing of a statement that is stopped remains; the next one begins with a new worker. */
function end(state, text, message) {
  worker?.terminate();
  worker = null;
  say(state, text, message);
}

function open() {
  const made = new Worker(new URL('./lab/worker.js', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }) => { if (made === worker) receive[data.kind](data); });
  made.addEventListener('error', event => { event.preventDefault(); if (made === worker) end('failed', root.dataset.failed, event.message); });
  return made;
}

const receive = {
  received({ bytes }) { by('progress').textContent = words(root.dataset.read, { size: size(bytes) }); },
  failed({ message }) { end('failed', root.dataset.failed, message); },
  refused({ message, at }) {
    const sql = by('sql').value;
    say('refused', root.dataset.refused, at === null ? message : `${message}\n${placeOf(sql, at)}`);
    if (at === null) return;
    by('sql').focus();
    by('sql').setSelectionRange(at, at + (/^\w+|^\S/.exec(sql.slice(at))?.[0].length ?? 0));
  },
  done(result) {
    answer = result.columns.length === 0 ? null : result;
    const told = answer === null ? root.dataset.none : words(root.dataset.done, { rows: result.rows.length, seconds: (result.milliseconds / 1000).toFixed(2) });
    say('done', result.more ? `${told} ${words(root.dataset.more, { rows: result.rows.length })}` : told);
    if (answer === null) return;
    fill(by('answer').querySelector('table'), told);
    draw();
  },
};

function placeOf(sql, at) {
  const lines = sql.slice(0, at).split('\n');
  return words(root.dataset.place, { line: lines.length, column: [...lines.at(-1)].length + 1, near: sql.slice(at).split('\n')[0].slice(0, 40) });
}

function fill(table, told) {
  const { columns, rows } = answer;
  const numbers = columns.map((_, at) => rows.some(row => row[at] !== null) && rows.every(row => row[at] === null || isNumber(row[at])));
  table.caption.textContent = `${root.dataset.result}${root.dataset.lang === 'zh' ? '：' : ': '}${told}`;
  table.tHead.replaceChildren(element('tr', {}, ...columns.map((name, at) => element('th', { scope: 'col', className: numbers[at] ? 'number' : '' }, name))));
  table.tBodies[0].replaceChildren(...rows.map(row => element('tr', {}, ...row.map((value, at) => cell(value, numbers[at])))));
}

function cell(value, isOfNumbers) {
  const made = element('td', { className: isOfNumbers ? 'number' : '' }, value === null ? element('span', { className: 'no-value' }, 'NULL') : String(value));
  if (root.dataset.lang !== 'zh' && typeof value === 'string' && /[\u2e80-\uffef]/.test(value)) made.lang = 'zh-CN';
  return made;
}

/** The first column goes across; every column of numbers behind it is a series. */
async function draw() {
  const kind = by('draw').value;
  const { columns, rows } = answer;
  const series = columns.flatMap((name, at) => (at > 0 && rows.some(row => isNumber(row[at])) && rows.every(row => row[at] === null || isNumber(row[at])) ? [{ name, at }] : [])).slice(0, mostSeries);
  chart?.dispose();
  chart = null;
  by('chart').hidden = kind === '' || series.length === 0;
  by('series').textContent = kind === '' ? '' : words(root.dataset.chart, { axis: columns[0], series: series.map(({ name }) => name).join(root.dataset.lang === 'zh' ? '、' : ', ') || '—' });
  if (by('chart').hidden) return;
  try {
    const [{ init }, { style }, { text, tooltip }] = await Promise.all([import('./echarts.js'), import('./charts.js'), import('./chart-kinds.js')]);
    if (kind !== by('draw').value || chart !== null) return;
    const paint = style();
    const label = { ...text(paint), color: paint.quiet };
    chart = init(by('chart'), null, { renderer: 'svg' });
    chart.setOption({
      color: paint.colours,
      textStyle: text(paint),
      animation: false,
      grid: { left: 8, right: 16, top: 16, bottom: series.length > 1 ? 64 : 16, containLabel: true },
      legend: { show: series.length > 1, type: 'scroll', bottom: 0, textStyle: text(paint) },
      tooltip: tooltip(paint, 'axis'),
      xAxis: { type: 'category', data: rows.map(row => String(row[0] ?? 'NULL')), axisLabel: label },
      yAxis: { type: 'value', axisLabel: label, splitLine: { lineStyle: { color: paint.line } } },
      series: series.map(({ name, at }) => ({ type: kind, name, data: rows.map(row => (row[at] === null ? null : Number(row[at]))), connectNulls: false, symbolSize: 8, barMaxWidth: 48 })),
    });
  } catch (error) {
    by('chart').hidden = true;
    by('series').textContent = root.dataset.undrawn;
    if (!(error instanceof TypeError)) throw error;
  }
}

function save(kind) {
  const quoted = value => (value === null ? '' : /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  const text = [answer.columns, ...answer.rows].map(row => `${row.map(quoted).join(',')}\r\n`).join('');
  const link = element('a', { href: URL.createObjectURL(new Blob([kind === 'csv' ? '' : '\ufeff', text], { type: 'text/csv' })), download: `${root.dataset.file}.${kind}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function run() {
  const sql = by('sql').value;
  if (sql.trim() === '') { say('empty', root.dataset.empty); by('sql').focus(); return; }
  if (asked() !== sql) history.pushState(null, '', `#sql=${encodeURIComponent(sql)}`);
  by('progress').textContent = '';
  say('working', root.dataset.working);
  const { seconds } = root.dataset;
  limit = setTimeout(() => end('slow', words(root.dataset.slow, { seconds })), Number(seconds) * 1000);
  worker ??= open();
  worker.postMessage({ url: new URL(root.dataset.database, location.href).href, sql });
}

const asked = () => new URLSearchParams(location.hash.slice(1)).get('sql');

/** What the address holds comes into the box; it runs when its reader says so. */
function take() {
  const sql = asked();
  if (sql !== null) by('sql').value = sql;
}

root.classList.add('on');
root.querySelector('form').addEventListener('submit', event => { event.preventDefault(); run(); });
by('sql').addEventListener('keydown', event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); if (root.dataset.state !== 'working') run(); } });
by('stop').addEventListener('click', () => { end('stopped', root.dataset.stopped); by('run').focus(); });
by('example').addEventListener('change', event => {
  const example = document.getElementById(`example-${event.target.value}`);
  if (example === null) return;
  by('sql').value = example.querySelector('code').textContent;
  by('draw').value = example.dataset.draw ?? '';
});
by('draw').addEventListener('change', () => draw());
by('answer').addEventListener('click', event => { const kind = event.target.dataset?.save; if (kind !== undefined) save(kind); });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { if (answer !== null) draw(); });
new ResizeObserver(() => chart?.resize()).observe(by('chart'));
addEventListener('hashchange', take);
take();
