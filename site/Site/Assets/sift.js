// Puts the rows of a list or of tables in another order and leaves out those that lack a text, in place. Both stand in the address behind the number sign.
// Tables of one page have the same columns and are sorted together, each within itself.
const bar = document.querySelector('.sift');
const tables = [...document.querySelectorAll('table[data-sift]')];
const bodies = tables.length > 0 ? tables.map(table => table.tBodies[0]) : [document.querySelector('ul[data-sift]')];
const [input, order, status] = ['text', 'order', 'status'].map(name => document.getElementById(`sift-${name}`));
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const longest = 60; // a longer text is read, not sorted by
const normal = text => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
const words = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** A number by its exact characters, a day as it is written for machines, a text; null where there is none. */
function valueOf(cell) {
  const name = cell.tagName === 'TH' ? cell.querySelector('a') : null;
  const number = name === null ? cell.querySelector('data') : null;
  if (number !== null) return Number(number.value);
  const text = (name ?? cell.querySelector('time[datetime]'))?.textContent ?? (cell.querySelector('.no-value') === null ? cell.textContent : '');
  return text.trim() === '' ? null : text.trim();
}

const heads = tables.flatMap(table => [...table.tHead.rows[0].cells].map(cell => ({ cell, name: normal(cell.textContent) })));

function fieldsOf(row) {
  if (tables.length > 0) return [...row.closest('table').tHead.rows[0].cells].map((head, at) => [normal(head.textContent), valueOf(row.cells[at])]);
  const heading = row.querySelector('a, strong').textContent.trim();
  return [[bar.dataset.name, heading], ...[...row.querySelectorAll(':scope > dl > div')].map(fact => [fact.querySelector('dt').textContent.trim(), valueOf(fact.querySelector('dd'))])];
}

/** A row that explains the one before goes with it. */
const items = [];
for (const body of bodies) {
  for (const row of body.children) {
    if (row.matches('tr.how')) items.at(-1).rows.push(row);
    else items.push({ body, rows: [row], values: new Map(fieldsOf(row)), at: items.length, text: normal(row.textContent) });
  }
}

/** What is missing stands last in either order: it is neither small nor large. */
function compare(a, b, name, sign) {
  const [one, other] = [a.values.get(name) ?? null, b.values.get(name) ?? null];
  if (one === null || other === null) return (one === null) - (other === null) || a.at - b.at;
  return sign * (typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(one, other)) || a.at - b.at;
}

function read() {
  const asked = new URLSearchParams(location.hash.slice(1));
  return { find: asked.get('find') ?? '', sort: asked.get('sort') ?? '', down: asked.get('order') === 'down' };
}

function write(change) {
  const { find, sort, down } = { ...read(), ...change };
  const asked = new URLSearchParams([['find', find], ['sort', sort], ['order', down ? 'down' : '']].filter(([, value]) => value !== ''));
  history.replaceState(null, '', asked.size > 0 ? `#${asked}` : location.pathname + location.search);
  show();
}

function show() {
  const { find, sort, down } = read();
  const wanted = normal(find).split(' ');
  const sorted = sort === '' ? items : [...items].sort((a, b) => compare(a, b, sort, down ? -1 : 1));
  let shown = 0;
  for (const item of sorted) {
    const isShown = wanted.every(word => item.text.includes(word));
    for (const row of item.rows) row.hidden = !isShown;
    if (isShown) shown++;
  }

  for (const body of bodies) body.append(...sorted.filter(item => item.body === body).flatMap(item => item.rows));
  for (const { cell, name } of heads) {
    if (name === sort) cell.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    else cell.removeAttribute('aria-sort');
  }

  if (input.value !== find) input.value = find;
  if (order !== null) order.value = sort === '' ? '' : JSON.stringify([sort, down]);
  status.textContent = words(bar.dataset.count, { shown, count: items.length });
}

if (order !== null) {
  for (const name of new Set(items.flatMap(item => [...item.values.keys()]))) {
    const values = items.map(item => item.values.get(name) ?? null).filter(value => value !== null);
    if (new Set(values).size < 2 || values.some(value => String(value).length > longest)) continue;
    for (const down of [false, true]) order.append(element('option', { value: JSON.stringify([name, down]) }, words(down ? bar.dataset.down : bar.dataset.up, { field: name })));
  }

  order.addEventListener('change', () => { const [sort, down] = order.value === '' ? ['', false] : JSON.parse(order.value); write({ sort, down }); });
}

for (const { cell, name } of heads) {
  const button = element('button', { type: 'button', className: 'sort' }, ...cell.childNodes);
  button.addEventListener('click', () => { const { sort, down } = read(); write({ sort: name, down: sort === name && !down }); });
  cell.append(button);
}

bar.classList.add('on');
input.addEventListener('input', event => { if (!event.isComposing) write({ find: input.value }); });
input.addEventListener('compositionend', () => write({ find: input.value }));
addEventListener('hashchange', show);
const { find, sort } = read();
if (find !== '' || sort !== '') show();
