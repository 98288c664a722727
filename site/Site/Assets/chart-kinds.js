// What each kind of chart draws of its table: a function of the figure and the colours that gives the option, or null where there is nothing to draw.
const [mostSeries, leastShare, mostFlows, phone] = [8, 0.01, 20, 480];

const tableOf = figure => document.getElementById(figure.dataset.table).closest('table');
const exact = number => (number === null ? null : Number(number.toPrecision(12)));
const sum = numbers => numbers.reduce((total, number) => (number === null ? total : (total ?? 0) + number), null);
const words = element => element.textContent.replace(/\s+/g, ' ').trim();
const unitOf = element => element.querySelector('.unit')?.textContent ?? '';
/** A number's own characters; undefined where a reason stands in its place. */
const digitsOf = cell => cell.querySelector('.figure > .digits, .figure-link > .digits')?.value;

const isNarrow = figure => figure.clientWidth < phone;
export const text = ({ ink, font }) => ({ color: ink, fontFamily: font, fontSize: 13 });
export const tooltip = (paint, trigger) => ({ trigger, renderMode: 'richText', confine: true, backgroundColor: paint.paper, borderColor: paint.line, textStyle: text(paint) });
const common = paint => ({ color: paint.colours, textStyle: text(paint), animation: false });
const patterns = { enabled: true, decal: { show: true }, label: { enabled: false } };

/** The rows that a chart names: their names, units and values, oldest first; null where there is no value. A period is partial where a value of it is provisional or not everyone has reported. */
function read(figure) {
  const table = tableOf(figure);
  const periods = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent).reverse();
  const wanted = figure.dataset.rows.split(' ').concat(figure.dataset.flows.split(/[> ]/));
  const rows = [...table.tBodies[0].rows].filter(row => wanted.includes(row.dataset.indicator)).map(row => {
    const cells = [...row.cells].slice(1).reverse();
    return {
      code: row.dataset.indicator,
      name: row.dataset.item ?? withoutMarks(row.querySelector('.row-name'), '.unit'),
      unit: unitOf(row),
      values: cells.map(cell => { const value = digitsOf(cell); return value === undefined ? null : Number(value); }),
      partial: cells.map(cell => cell.querySelector('.provisional, .coverage[data-complete="false"]') !== null),
    };
  }).filter(row => row.values.some(value => value !== null));
  return { periods, rows, unit: rows.find(row => row.unit !== '')?.unit };
}

/** The largest rows, and the others added up. */
function foldRows(rows, other) {
  if (rows.length <= mostSeries) return rows;
  const bySize = [...rows].sort((a, b) => sum(b.values) - sum(a.values));
  const rest = bySize.slice(mostSeries - 1);
  return [...rows.filter(row => !rest.includes(row)), { ...rest[0], name: other, values: rest[0].values.map((_, at) => exact(sum(rest.map(row => row.values[at])))) }];
}

function withoutMarks(element, marks) {
  const copy = element.cloneNode(true);
  for (const mark of copy.querySelectorAll(marks)) mark.remove();
  return words(copy);
}

/** By period. A whole of which a part is missing is not drawn: it would look like a fall. */
function axes(figure, paint) {
  const { periods, rows, unit } = read(figure);
  const { kind, whole, other } = figure.dataset;
  const isWhole = whole === undefined ? periods.map(() => true) : periods.map((_, at) => rows.every(row => row.values[at] !== null));
  const isPartial = periods.map((_, at) => rows.some(row => row.values[at] !== null && row.partial[at]));
  const drawnRows = (kind === 'stacked' ? foldRows(rows, other) : rows).map(row => ({ ...row, values: row.values.map((value, at) => (isWhole[at] ? value : null)) }));
  const label = { ...text(paint), color: paint.quiet };
  const option = {
    ...common(paint),
    aria: patterns,
    grid: { left: 8, right: 16, top: 16, bottom: drawnRows.length > 1 ? 64 : 16, containLabel: true },
    legend: { show: drawnRows.length > 1, type: drawnRows.length > 3 ? 'scroll' : 'plain', bottom: 0, textStyle: text(paint), pageTextStyle: text(paint), pageIconColor: paint.ink, pageIconInactiveColor: paint.line },
    tooltip: tooltip(paint, 'axis'),
    xAxis: { type: 'category', data: periods.map((period, at) => (isWhole[at] && isPartial[at] ? `${period}*` : period)), axisLabel: label, axisLine: { lineStyle: { color: paint.quiet } } },
    yAxis: { type: 'value', scale: kind === 'lines', axisLabel: label, splitLine: { lineStyle: { color: paint.line } } },
    series: drawnRows.map(row => (kind === 'lines'
      ? { type: 'line', name: row.name, data: row.values, connectNulls: false, symbolSize: 9, lineStyle: { width: 2.5 } }
      : { type: 'bar', name: row.name, stack: 'whole', data: row.values, barMaxWidth: 64 })),
  };
  return { option, about: [unit], notes: [isWhole.some((known, at) => known && isPartial[at]) ? figure.dataset.partial : '', isWhole.includes(false) ? figure.dataset.missing : ''] };
}

/** @param room what the names at the right edge take, in pixels. */
function sankey(figure, paint, data, links, room, nodeGap = 16) {
  return {
    ...common(paint),
    tooltip: tooltip(paint, 'item'),
    series: [{
      type: 'sankey', left: 8, right: room, top: 16, bottom: 24, nodeGap, draggable: false, data, links,
      label: { ...text(paint), fontSize: isNarrow(figure) ? 11 : 13, width: room - 10, overflow: 'break' }, lineStyle: { color: 'source', opacity: 0.35 }, emphasis: { disabled: true },
    }],
  };
}

/** Of the latest period in which everything that flows somewhere has arrived; what is too little to see is added up. */
function flows(figure, paint) {
  const { periods, rows, unit } = read(figure);
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
  const partial = rows.some(row => row.values[at] !== null && row.partial[at]) ? figure.dataset.partial : '';
  return { option: sankey(figure, paint, names.map(name => ({ name })), links, isNarrow(figure) ? 92 : 200), about: [unit, periods[at]], notes: [partial] };
}

/** Every row one flow: from the enterprise of its first cell to that of its third. Amounts in different units cannot stand side by side: those of the commonest are drawn, the largest of them. */
function exchange(figure, paint) {
  const rows = [...tableOf(figure).tBodies[0].rows].map(({ cells: [from, what, to, , amount] }) => ({ from: words(from), what: words(what), to: words(to), digits: amount.querySelector('data').value, unit: unitOf(amount) }));
  const of = unit => rows.filter(row => row.unit === unit);
  const units = [...new Set(rows.map(row => row.unit))];
  const unit = units.reduce((most, known) => (of(known).length > of(most).length ? known : most));
  const drawnRows = of(unit).filter(row => Number(row.digits) > 0).sort((a, b) => Number(b.digits) - Number(a.digits)).slice(0, mostFlows);
  if (drawnRows.length === 0) return null;
  // Who gives and who takes may be the same: each side has nodes of its own.
  const nodes = new Map(drawnRows.flatMap(row => [[`from ${row.from}`, row.from], [`to ${row.to}`, row.to]]));
  const links = drawnRows.map(row => ({ source: `from ${row.from}`, target: `to ${row.to}`, value: Number(row.digits), row }));
  const [room, gap] = isNarrow(figure) ? [130, 38] : [240, 24];
  const option = sankey(figure, paint, [...nodes.keys()].map(name => ({ name })), links, room, gap);
  option.series[0].label.formatter = ({ name }) => nodes.get(name);
  option.tooltip.formatter = ({ dataType, data }) => (dataType === 'edge' ? `${data.row.from} → ${data.row.to}\n${data.row.what}: ${data.row.digits} ${unit}` : nodes.get(data.name));
  return { option, about: [unit], notes: [units.length > 1 ? figure.dataset.missing : '', of(unit).length > drawnRows.length ? figure.dataset.largest : ''], height: 200 + (nodes.size * gap) };
}

/** Bars that lie, so that long names have room. */
function lying(figure, paint, names, formatter) {
  const narrow = isNarrow(figure);
  const category = { type: 'category', inverse: true, data: names, axisTick: { show: false }, axisLine: { lineStyle: { color: paint.quiet } } };
  const font = { ...text(paint), fontSize: narrow ? 11 : 12 };
  return {
    ...common(paint),
    aria: patterns,
    tooltip: { ...tooltip(paint, 'axis'), axisPointer: { type: 'shadow' }, formatter: ([{ dataIndex }]) => formatter(dataIndex) },
    // The names stand at the edge; the line from which bars start is where nothing is.
    yAxis: [
      { ...category, axisLine: { show: false, onZero: false }, axisLabel: { ...font, interval: 0, width: Math.round(Math.min(240, figure.clientWidth * 0.32)), overflow: 'break', lineHeight: 14 } },
      { ...category, axisLine: { ...category.axisLine, onZero: true }, axisLabel: { show: false } },
    ],
    label: { ...font, show: true },
  };
}

/** How far each subject is from what it is held against, in the table's order: one as far above as another may be a plant of another kind. */
function benchmarks(figure, paint) {
  const { rows: code, above, below, against } = figure.dataset;
  const found = [...tableOf(figure).tBodies[0].rows].filter(row => row.id !== '').flatMap(row => {
    const score = row.nextElementSibling.querySelector(`tr[data-indicator="${code}"]`);
    const [value, benchmark] = [1, 2].map(at => score?.cells[at].querySelector('data')?.value);
    return value === undefined || benchmark === undefined || Number(benchmark) <= 0 ? []
      : [{ name: words(row.cells[0].querySelector('a')), value, benchmark, unit: unitOf(score.cells[1]), off: Number(((Number(value) / Number(benchmark) - 1) * 100).toFixed(1)) }];
  });
  if (found.length === 0) return null;
  const signed = off => `${off > 0 ? '+' : ''}${off}%`.replace('-', '−');
  const { label, ...option } = lying(figure, paint, found.map(row => row.name), at => `${found[at].name}\n${found[at].value} ${found[at].unit} · ${against} ${found[at].benchmark} ${found[at].unit}\n${signed(found[at].off)}`);
  const bars = (name, position, holds) => ({ type: 'bar', name, stack: 'off', data: found.map(({ off }) => (holds(off) ? off : null)), barMaxWidth: 18, label: { ...label, position, formatter: ({ value }) => signed(value) } });
  return {
    option: {
      ...option,
      grid: { left: 8, right: 12, top: 8, bottom: isNarrow(figure) ? 64 : 36, containLabel: true },
      legend: { bottom: 0, textStyle: text(paint) },
      xAxis: { type: 'value', boundaryGap: ['20%', '20%'], axisLabel: { ...text(paint), color: paint.quiet, formatter: signed, hideOverlap: true }, splitLine: { lineStyle: { color: paint.line } } },
      series: [bars(below, 'left', off => off <= 0), bars(above, 'right', off => off > 0)],
    },
    about: [],
    notes: [found.length < [...tableOf(figure).tBodies[0].rows].filter(row => row.id !== '').length ? figure.dataset.missing : ''],
    height: 96 + (found.length * (isNarrow(figure) ? 46 : 32)),
  };
}

/** One row of the table, a bar for each column that has a value. */
function columns(figure, paint) {
  const table = tableOf(figure);
  const row = [...table.tBodies[0].rows].find(known => known.dataset.row === figure.dataset.row);
  if (row === undefined) return null;
  const heads = [...table.tHead.rows[0].cells].slice(1).map(cell => withoutMarks(cell, '.badge'));
  const found = [...row.cells].slice(1).map((cell, at) => ({ name: heads[at], digits: digitsOf(cell), partial: cell.querySelector('.provisional') !== null })).filter(column => column.digits !== undefined);
  const unit = unitOf(row.cells[0]);
  const { label, ...option } = lying(figure, paint, found.map(column => `${column.name}${column.partial ? '*' : ''}`), at => `${found[at].name}\n${found[at].digits} ${unit}`);
  return {
    option: {
      ...option,
      grid: { left: 8, right: 24, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', boundaryGap: [0, '25%'], axisLabel: { ...text(paint), color: paint.quiet, hideOverlap: true }, splitLine: { lineStyle: { color: paint.line } } },
      series: [{ type: 'bar', data: found.map(column => Number(column.digits)), barMaxWidth: 28, label: { ...label, position: 'right', formatter: ({ dataIndex }) => found[dataIndex].digits } }],
    },
    about: [unit, figure.dataset.period],
    notes: [found.some(column => column.partial) ? figure.dataset.partial : '', found.length < heads.length ? figure.dataset.missing : ''],
    height: 56 + (found.length * 56),
  };
}

export const kinds = { stacked: axes, lines: axes, flows, exchange, benchmarks, columns };
