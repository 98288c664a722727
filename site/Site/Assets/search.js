// The box of search: results as one types, below the box or, on the page of search, on the page. Without script the box leads to that page.
const form = document.getElementById('search');
const [input, status] = [document.getElementById('search-text'), document.getElementById('search-status')];
const page = document.getElementById('search-results');
const list = document.getElementById('search-list');
const { prefix, lang } = form.dataset;
const [inBox, onPage, step] = [3, 5, 50];
let index = null;
let latest = 0;
let options = [];
let active = -1;

const words = (text, values = {}) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(child => child !== null));
  return made;
};
const load = () => (index ??= import('./search-index.js').then(({ SearchIndex }) => SearchIndex.load()).catch(error => { index = null; throw error; }));

function nameOf(entry) {
  const title = lang === 'en' && entry.en !== '' ? entry.en : entry.zh;
  const isForeign = lang === 'en' && /[\u2e80-\uffef]/.test(title);
  const name = element('span', { className: 'found-name' }, title);
  if (isForeign) name.lang = 'zh-CN';
  const note = entry.note?.[lang === 'en' ? 1 : 0];
  const about = note === undefined ? null : element('span', { className: 'muted' }, note);
  if (about !== null && lang === 'en' && /[\u2e80-\uffef]/.test(note)) about.lang = 'zh-CN';
  return [name, entry.isSample ? element('span', { className: 'badge sample' }, form.dataset.sample) : null, about];
}

function close() {
  if (list === null) return;
  list.hidden = true;
  options = [];
  choose(-1);
  input.setAttribute('aria-expanded', 'false');
}

function choose(at) {
  options[active]?.setAttribute('aria-selected', 'false');
  active = at;
  const option = options[at];
  if (option === undefined) { input.removeAttribute('aria-activedescendant'); return; }
  option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', option.id);
}

/** Below the box: some of each register, as the options of a list. */
async function offer(found) {
  const groups = await Promise.all(found.groups.map(async group => ({ ...group, entries: await found.read(group, 0, inBox) })));
  const option = (href, ...children) => {
    const made = element('a', { href, id: `search-option-${options.length}`, tabIndex: -1 }, ...children);
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', 'false');
    options.push(made);
    return made;
  };
  options = [];
  active = -1;
  list.replaceChildren(...groups.map(group => {
    const title = element('span', { className: 'search-group', id: `search-group-${group.slug}` }, group[lang], ' ', element('span', { className: 'muted' }, String(group.count)));
    const made = element('div', {}, title, ...group.entries.map(entry => option(prefix + entry.path, ...nameOf(entry))));
    made.setAttribute('role', 'group');
    made.setAttribute('aria-labelledby', title.id);
    return made;
  }));
  if (found.count > 0) list.append(option(`${form.action}?q=${encodeURIComponent(found.text)}`, form.dataset.all));
  list.hidden = found.count === 0;
  input.setAttribute('aria-expanded', String(found.count > 0));
}

/** On the page of search: every register with its first results, and more on request. */
async function show(found) {
  const sections = await Promise.all(found.groups.map(async group => {
    const rows = element('ul', { className: 'rows' });
    const more = element('button', { type: 'button' }, form.dataset.more);
    const add = async count => {
      const entries = await found.read(group, rows.childElementCount, count);
      rows.append(...entries.map(entry => element('li', {}, element('a', { href: prefix + entry.path }, ...nameOf(entry)))));
      more.hidden = rows.childElementCount >= group.count;
    };
    await add(onPage);
    more.addEventListener('click', () => add(step).catch(failed));
    return element('section', {}, element('h2', { id: `found-${group.slug}` }, group[lang], ' ', element('span', { className: 'muted' }, String(group.count))), rows, more);
  }));
  page.replaceChildren(...sections);
}

function failed() {
  close();
  page?.replaceChildren();
  form.dataset.state = 'failed';
  status.textContent = form.dataset.failed;
  status.className = '';
}

async function search() {
  const turn = ++latest;
  const text = input.value.trim();
  if (page !== null) history.replaceState(null, '', text === '' ? location.pathname : `${location.pathname}?q=${encodeURIComponent(text)}`);
  if (text === '') {
    close();
    page?.replaceChildren();
    status.textContent = '';
    form.dataset.state = 'empty';
    return;
  }
  form.dataset.state = 'working';
  try {
    const found = await (await load()).find(text);
    if (turn !== latest) return;
    await (page === null ? offer(found) : show(found));
    if (turn !== latest) return;
    const count = words(form.dataset.count, { count: found.count });
    status.textContent = found.count === 0 ? words(form.dataset.none, { text }) : found.isPart ? `${form.dataset.near} ${count}` : count;
    status.className = page === null && found.count > 0 ? 'hidden' : 'muted';
    form.dataset.state = 'done';
    form.dataset.found = text;
  } catch (error) {
    if (turn === latest) failed();
    if (!(error instanceof TypeError)) throw error;
  }
}

if (list !== null) {
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.querySelector('label').textContent);
  input.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.hidden) { event.preventDefault(); close(); }
    else if (event.key === 'Enter' && options[active] !== undefined) { event.preventDefault(); location.assign(options[active].href); }
    else if (['ArrowDown', 'ArrowUp'].includes(event.key) && options.length > 0) {
      event.preventDefault();
      const count = options.length + 1; // the box itself is one of the stops
      choose((active + 1 + (event.key === 'ArrowDown' ? 1 : count - 1)) % count - 1);
    }
  });
  form.addEventListener('focusout', event => { if (!form.contains(event.relatedTarget)) close(); });
}
input.addEventListener('focus', () => load().catch(() => {}), { once: true });
input.addEventListener('input', event => { if (!event.isComposing) search(); });
input.addEventListener('compositionend', search);
if (page !== null) {
  const given = new URLSearchParams(location.search).get('q');
  form.addEventListener('submit', event => { event.preventDefault(); search(); });
  if (given !== null) {
    input.value = given;
    search();
  }
}
