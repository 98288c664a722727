// Puts the figures of up to four enterprises side by side. Which ones and which period stand in the address; the figures are read from the enterprises' own pages.
const root = document.getElementById('compare');
const by = name => document.getElementById(`compare-${name}`);
const { prefix, lang } = root.dataset;
const [most, offered, firstDrawn] = [4, 8, 'carbon_intensity'];
/** A unified social credit code or an enterprise's permanent id: what may stand in an address as it is. */
const isId = text => /^[0-9A-Za-z-]{1,40}$/.test(text);
const words = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
const pages = new Map();
let index = null;
let latest = 0;

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

function asked() {
  const values = new URLSearchParams(location.search);
  return { ids: [...new Set(values.getAll('e').filter(isId))].slice(0, most), period: values.get('period') };
}

function go({ ids, period }, write = 'pushState') {
  const values = new URLSearchParams(ids.map(id => ['e', id]));
  if (period !== null) values.set('period', period);
  history[write](null, '', `${location.pathname}${values.size > 0 ? `?${values}` : ''}`);
  show();
}

/** What a page says: the name as it stands, and its figures by indicator, item and unit, then by period. Null where there is no such page. */
async function read(id) {
  const address = `${prefix}/enterprises/${id}/`;
  const answer = await fetch(address);
  if (answer.status === 404 || answer.status === 410) return null;
  if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const rows = new Map();
  for (const table of page.querySelectorAll('main table.figures')) {
    const periods = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent.trim());
    for (const row of table.tBodies[0].querySelectorAll('tr[data-indicator]')) {
      const name = row.querySelector('.row-name');
      const key = [row.dataset.indicator, row.dataset.item ?? '', name.querySelector('.unit')?.textContent ?? ''].join('|');
      const cells = new Map();
      for (const [at, period] of periods.entries()) {
        const figure = row.cells[at + 1]?.querySelector('.figure');
        if (!figure) continue;
        for (const link of figure.querySelectorAll('a[href^="#"]')) link.setAttribute('href', address + link.getAttribute('href'));
        cells.set(period, figure);
      }
      rows.set(key, { name, cells });
    }
  }
  return { id, address, heading: page.querySelector('main h1'), rows, periods: [...new Set([...rows.values()].flatMap(row => [...row.cells.keys()]))] };
}

function pageOf(id) {
  if (!pages.has(id)) {
    const page = read(id);
    page.catch(() => pages.delete(id));
    pages.set(id, page);
  }
  return pages.get(id);
}

const copy = node => [...node.childNodes].map(child => document.importNode(child, true));

/** Rows of all, in the order of the first that has each; a row in which nobody has a figure of the period is left out. */
function fill(table, companies, period) {
  const named = new Map(companies.flatMap(company => [...company.rows].map(([key, row]) => [key, row.name])));
  table.tHead.replaceChildren(element('tr', {}, element('th', { scope: 'col' }, root.dataset.indicator),
    ...companies.map(company => element('th', { scope: 'col', className: 'number' }, element('a', { href: company.address }, ...copy(company.heading))))));
  table.tBodies[0].replaceChildren(...[...named].filter(([key]) => companies.some(company => company.rows.get(key)?.cells.has(period))).map(([key, name]) => {
    const cells = companies.map(company => {
      const figure = company.rows.get(key)?.cells.get(period);
      return element('td', { className: 'number' }, figure === undefined ? element('span', { className: 'no-value' }, root.dataset.absent) : document.importNode(figure, true));
    });
    const row = element('tr', {}, element('th', { scope: 'row' }, ...copy(name)), ...cells);
    row.dataset.row = key;
    return row;
  }));
}

/** What can be drawn: the rows in which two have a value. The row that was drawn stays where it still can be. */
function offerRows(table, period) {
  const rows = [...table.tBodies[0].rows].filter(row => [...row.cells].slice(1).filter(cell => cell.querySelector('data') !== null).length > 1);
  const keys = rows.map(row => row.dataset.row);
  const chosen = keys.find(key => key === by('row').value) ?? keys.find(key => key.startsWith(`${firstDrawn}|`)) ?? keys[0];
  by('row').replaceChildren(...rows.map(row => element('option', { value: row.dataset.row, selected: row.dataset.row === chosen }, row.cells[0].textContent.replace(/\s+/g, ' ').trim())));
  by('picture').hidden = rows.length === 0;
  drawRow(period);
}

function drawRow(period) {
  const chart = by('picture').querySelector('.chart');
  Object.assign(chart.dataset, { row: by('row').value, period });
  chart.dispatchEvent(new Event('refill'));
}

async function show() {
  const turn = ++latest;
  const { ids, period: wanted } = asked();
  root.dataset.state = 'working';
  by('status').textContent = ids.length > 0 ? root.dataset.working : root.dataset.few;
  let found;
  try {
    found = await Promise.all(ids.map(pageOf));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    if (turn !== latest) return;
    root.dataset.state = 'failed';
    by('status').textContent = root.dataset.failed;
    return;
  }
  if (turn !== latest) return;
  const companies = found.filter(page => page !== null);
  by('chosen').replaceChildren(...ids.map((id, at) => {
    const remove = element('button', { type: 'button' }, root.dataset.remove);
    remove.addEventListener('click', () => { go({ ids: ids.filter(other => other !== id), period: wanted }); by('text').focus(); });
    const label = element('span', {}, ...(found[at] === null ? [words(root.dataset.missing, { id })] : copy(found[at].heading)));
    label.id = `compare-name-${at}`;
    remove.setAttribute('aria-describedby', label.id);
    return element('li', {}, label, ' ', remove);
  }));
  const periods = [...new Set(companies.flatMap(company => company.periods))].sort().reverse();
  // The newest that everyone has, else the newest of anyone.
  const period = periods.includes(wanted) ? wanted : periods.find(known => companies.every(company => company.rows.size === 0 || company.periods.includes(known))) ?? periods[0];
  by('period').replaceChildren(...periods.map(known => element('option', { value: known, selected: known === period }, known)));
  by('when').hidden = by('result').hidden = periods.length === 0;
  by('picture').hidden = periods.length === 0;
  if (periods.length > 0) {
    fill(by('result').querySelector('table'), companies, period);
    offerRows(by('result').querySelector('table'), period);
  }
  by('status').textContent = companies.length < 2 ? root.dataset.few : periods.length === 0 ? root.dataset.bare : '';
  root.dataset.state = 'done';
}

function offer(ids) {
  by('found').replaceChildren(...ids);
}

function add(id) {
  const { ids, period } = asked();
  offer([]);
  if (ids.length >= most && !ids.includes(id)) { by('status').textContent = root.dataset.full; return; }
  by('text').value = '';
  go({ ids: [...new Set([...ids, id])], period });
  by('text').focus();
}

async function find(text) {
  try {
    index ??= import('./search-index.js').then(({ SearchIndex }) => SearchIndex.load());
    const { groups, read: entries } = await (await index).find(text);
    const group = groups.find(({ slug }) => slug === 'enterprises');
    const found = group === undefined ? [] : await entries(group, 0, offered);
    by('status').textContent = found.length === 0 ? words(root.dataset.none, { text }) : '';
    offer(found.map(entry => {
      const name = element('span', {}, lang === 'en' && entry.en !== '' ? entry.en : entry.zh);
      if (lang === 'en' && /[\u2e80-\uffef]/.test(name.textContent)) name.lang = 'zh-CN';
      name.id = `compare-found-${entry.path.split('/')[2]}`;
      const button = element('button', { type: 'button' }, root.dataset.add);
      button.setAttribute('aria-describedby', name.id);
      button.addEventListener('click', () => add(entry.path.split('/')[2]));
      return element('li', {}, name, ' ', button);
    }));
  } catch (error) {
    index = null;
    if (!(error instanceof TypeError)) throw error;
    by('status').textContent = root.dataset.failed;
  }
}

root.classList.add('on');
root.querySelector('form').addEventListener('submit', event => { event.preventDefault(); const text = by('text').value.trim(); if (text !== '') find(text); });
by('period').addEventListener('change', event => go({ ids: asked().ids, period: event.target.value }, 'replaceState'));
by('row').addEventListener('change', () => drawRow(by('period').value));
addEventListener('popstate', show);
show();
