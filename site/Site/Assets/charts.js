// Draws charts from the tables beside them, each when it comes into view.
const dark = matchMedia('(prefers-color-scheme: dark)');
const drawn = new Map();

export const style = () => {
  const of = getComputedStyle(document.documentElement);
  const value = name => of.getPropertyValue(name).trim();
  return { ink: value('--ink'), quiet: value('--quiet'), line: value('--line'), paper: value('--paper'), colours: value('--chart').split(' '), font: value('--font') };
};

const [mostSeries, leastShare] = [8, 0.01];

/** The rows that a chart names: their names, units and values, oldest first; null where there is no value. A period is partial where a value of it is provisional or not everyone has reported. */
function read(figure) {
  const table = document.getElementById(figure.dataset.table).closest('table');
  const periods = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent).reverse();
  const wanted = figure.dataset.rows.split(' ').concat(figure.dataset.flows.split(/[> ]/));
  const rows = [...table.tBodies[0].rows].filter(row => wanted.includes(row.dataset.indicator)).map(row => {
    const cells = [...row.cells].slice(1).reverse();
    return {
      code: row.dataset.indicator,
      name: row.dataset.item ?? nameOf(row),
      unit: row.querySelector('.unit')?.textContent ?? '',
      values: cells.map(cell => { const value = cell.querySelector('.figure > .digits, .figure-link > .digits')?.value; return value === undefined ? null : Number(value); }),
      partial: cells.map(cell => cell.querySelector('.provisional, .coverage[data-complete="false"]') !== null),
    };
  }).filter(row => row.values.some(value => value !== null));
  return { periods, rows };
}

const exact = number => (number === null ? null : Number(number.toPrecision(12)));
const sum = numbers => numbers.reduce((total, number) => (number === null ? total : (total ?? 0) + number), null);

/** The largest rows, and the others added up. */
function foldRows(rows, other) {
  if (rows.length <= mostSeries) return rows;
  const bySize = [...rows].sort((a, b) => sum(b.values) - sum(a.values));
  const rest = bySize.slice(mostSeries - 1);
  return [...rows.filter(row => !rest.includes(row)), { ...rest[0], name: other, values: rest[0].values.map((_, at) => exact(sum(rest.map(row => row.values[at])))) }];
}

function nameOf(row) {
  const name = row.querySelector('.row-name').cloneNode(true);
  name.querySelector('.unit')?.remove();
  return name.textContent.replace(/\s+/g, ' ').trim();
}

export const text = ({ ink, font }) => ({ color: ink, fontFamily: font, fontSize: 13 });

export const tooltip = (paint, trigger) => ({ trigger, renderMode: 'richText', confine: true, backgroundColor: paint.paper, borderColor: paint.line, textStyle: text(paint) });

/** By period. A whole of which a part is missing is not drawn: it would look like a fall. */
function axes(figure, { periods, rows }, paint) {
  const { kind, whole, other } = figure.dataset;
  const isWhole = whole === undefined ? periods.map(() => true) : periods.map((_, at) => rows.every(row => row.values[at] !== null));
  const isPartial = periods.map((_, at) => rows.some(row => row.values[at] !== null && row.partial[at]));
  const drawnRows = (kind === 'stacked' ? foldRows(rows, other) : rows).map(row => ({ ...row, values: row.values.map((value, at) => (isWhole[at] ? value : null)) }));
  const label = { ...text(paint), color: paint.quiet };
  const option = {
    color: paint.colours,
    textStyle: text(paint),
    animation: false,
    aria: { enabled: true, decal: { show: true }, label: { enabled: false } },
    grid: { left: 8, right: 16, top: 16, bottom: drawnRows.length > 1 ? 64 : 16, containLabel: true },
    legend: { show: drawnRows.length > 1, type: drawnRows.length > 3 ? 'scroll' : 'plain', bottom: 0, textStyle: text(paint), pageTextStyle: text(paint), pageIconColor: paint.ink, pageIconInactiveColor: paint.line },
    tooltip: tooltip(paint, 'axis'),
    xAxis: { type: 'category', data: periods.map((period, at) => (isWhole[at] && isPartial[at] ? `${period}*` : period)), axisLabel: label, axisLine: { lineStyle: { color: paint.quiet } } },
    yAxis: { type: 'value', scale: kind === 'lines', axisLabel: label, splitLine: { lineStyle: { color: paint.line } } },
    series: drawnRows.map(row => (kind === 'lines'
      ? { type: 'line', name: row.name, data: row.values, connectNulls: false, symbolSize: 9, lineStyle: { width: 2.5 } }
      : { type: 'bar', name: row.name, stack: 'whole', data: row.values, barMaxWidth: 64 })),
  };
  return { option, notes: [isWhole.some((known, at) => known && isPartial[at]) ? figure.dataset.partial : '', isWhole.includes(false) ? figure.dataset.missing : ''] };
}

/** Of the latest period in which everything that flows somewhere has arrived; what is too little to see is added up. */
function flows(figure, { periods, rows }, paint) {
  const pairs = figure.dataset.flows.split(' ').map(flow => flow.split('>'));
  const ends = [...new Set(pairs.map(([, to]) => to))];
  const at = periods.findLastIndex((_, period) => ends.every(end => rows.some(row => row.code === end && row.values[period] !== null)));
  if (at < 0) return null;
  const valueOf = code => rows.find(row => row.code === code).values[at];
  const nameOfEnd = code => rows.find(row => row.code === code).name;
  const least = Math.max(...ends.map(valueOf)) * leastShare;
  const links = pairs.flatMap(([from, to]) => {
    const sources = rows.filter(row => row.code === from && row.values[at] !== null && row.values[at] > 0);
    const small = sources.filter(row => row.values[at] < least && sources.length > 1);
    return [...sources.filter(row => !small.includes(row)).map(row => ({ source: row.name, target: nameOfEnd(to), value: row.values[at] })),
      ...(small.length === 0 ? [] : [{ source: figure.dataset.other, target: nameOfEnd(to), value: exact(sum(small.map(row => row.values[at]))) }])];
  });
  const names = [...new Set(links.flatMap(link => [link.source, link.target]))];
  const narrow = figure.clientWidth < 560;
  const option = {
    color: paint.colours,
    textStyle: text(paint),
    animation: false,
    tooltip: tooltip(paint, 'item'),
    series: [{
      type: 'sankey', left: 8, right: narrow ? 92 : 200, top: 8, bottom: 8, nodeGap: 16, draggable: false, data: names.map(name => ({ name })), links,
      label: { ...text(paint), fontSize: narrow ? 11 : 13, width: narrow ? 84 : 190, overflow: 'break' }, lineStyle: { color: 'source', opacity: 0.35 }, emphasis: { disabled: true },
    }],
  };
  return { option, period: periods[at], notes: [rows.some(row => row.values[at] !== null && row.partial[at]) ? figure.dataset.partial : ''] };
}

async function draw(figure) {
  const picture = figure.querySelector('.chart-picture');
  try {
    const { init } = await import('./echarts.js');
    const data = read(figure);
    const of = figure.dataset.kind === 'flows' ? flows(figure, data, style()) : axes(figure, data, style());
    if (of === null) { figure.hidden = true; return; }
    const chart = drawn.get(figure) ?? init(picture, null, { renderer: 'svg' });
    drawn.set(figure, chart);
    figure.querySelector('.chart-unit').textContent = [data.rows.find(row => row.unit !== '')?.unit, of.period].filter(part => part !== undefined).join(' · ');
    figure.querySelector('.chart-note').textContent = of.notes.join(' ').trim();
    chart.setOption(of.option, true);
    figure.dataset.state = 'drawn';
  } catch (error) {
    figure.dataset.state = 'failed';
    picture.className = 'chart-failed';
    picture.textContent = figure.dataset.failed;
    figure.querySelector('.chart-tools').hidden = true;
    if (!(error instanceof TypeError)) throw error;
  }
}

function download(blob, name) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The drawing as a file of its own, on the paper's colour. */
function svgOf(figure) {
  const svg = figure.querySelector('svg').cloneNode(true);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(svg);
}

async function save(figure, kind) {
  const name = `${figure.dataset.file}.${kind}`;
  const svg = svgOf(figure);
  if (kind === 'svg') { download(new Blob([svg], { type: 'image/svg+xml' }), name); return; }
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = 2;
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width * scale, height: image.height * scale });
  const context = canvas.getContext('2d');
  context.fillStyle = style().paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob(blob => download(blob, name), 'image/png');
}

const seen = new IntersectionObserver(entries => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    draw(target);
  }
}, { rootMargin: '200px' });
const size = new ResizeObserver(entries => { for (const { target } of entries) drawn.get(target)?.resize(); });

for (const figure of document.querySelectorAll('.chart')) {
  figure.hidden = false;
  figure.addEventListener('click', event => { const kind = event.target.dataset?.save; if (kind !== undefined && drawn.has(figure)) save(figure, kind); });
  seen.observe(figure);
  size.observe(figure);
}
dark.addEventListener('change', () => { for (const figure of drawn.keys()) draw(figure); });
