// Looks at a pressed site as a reader's browser does and says on standard output what is wrong; exit code 1 where anything is.
// node check.mjs <folder of the site> <path of chromium> <database of the release>
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { HtmlValidate } from 'html-validate';
import { serve } from './serve.mjs';
import { publish } from './publish.mjs';

const [folder, executablePath, database] = process.argv.slice(2);
const axe = await readFile(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const pages = [
  '/', '/parks/', '/parks/sample-park/', '/parks/sample-park/carbon/', '/parks/sample-park/energy/carrier-energy-calorific/', '/parks/sample-park/2024/', '/parks/sample-park/map/', '/parks/cn-110000-beijing-eda/', '/enterprises/', '/enterprises/page/2/', '/enterprises/status/suspended/',
  '/enterprises/91999999000000011M/', '/enterprises/91999999000000022N/', '/enterprises/911103027447054762/', '/indicators/', '/data/', '/data/figures/',
  '/data/sources/returns/', '/method/', '/guides/', '/guides/how-to-read/', '/guides/filing/', '/guides/api-python-r/', '/guides/carbon-figure/', '/about/', '/accessibility/', '/verify/', '/search/', '/compare/', '/lab/', '/style/', '/api/', '/api/figures/', '/api/types/', '/embed/parks/sample-park/', '/embed/enterprises/91999999000000011M/', '/404.html',
  '/supervision/', '/services/', '/audits/', '/audits/status/overdue/', '/audits/cp-2023-001/', '/audits/ea-2024-001/', '/obligations/', '/obligations/all/', '/obligations/carbon-report/', '/obligations/carbon-report/page/2/',
  '/evaluations/', '/evaluations/all/', '/evaluations/sample-park/2024/', '/evaluations/sample-park/2024/page/2/', '/rectifications/', '/compliance/', '/questions/', '/laws/', '/laws/cn-reg-carbon-trading-2024/', '/reports/', '/technologies/', '/technologies/patents/', '/technologies/providers/',
  '/exchange/', '/exchange/wants/', '/exchange/matches/', '/admission/', '/admission/decisions/', '/recognitions/', '/recognitions/credit/', '/recognitions/funding/', '/training/', '/training/events/',
];
// Between them the two languages see every width with every scheme.
const views = [
  { prefix: '', width: 390, colorScheme: 'light' }, { prefix: '', width: 1280, colorScheme: 'dark' },
  { prefix: '/en', width: 390, colorScheme: 'dark' }, { prefix: '/en', width: 1280, colorScheme: 'light' },
];
/** What readers take for still, by the Core Web Vitals. */
const still = 0.1;
const faults = [];
const fault = (where, what) => faults.push(`${where}: ${what}`);

const site = await serve(folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const view of views) await look(view);
  await standing();
  await withoutScript();
  await byKeyboard();
  await mapping();
  await fromNumberToDerivation();
  await verifying();
  await searching();
  await finding();
  await charting();
  await chartsOfLists();
  await framed();
  await comparing();
  await querying();
  await sifting();
  await chartOfComparison();
  await printed();
  await validate();
} finally {
  await browser.close();
  await site.close();
}

for (const line of faults) console.log(line);
console.log(`${pages.length} pages, ${views.length} views, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Accessibility, what the console says, what is loaded from where, and whether the page is wider than the window. */
async function look({ prefix, width, colorScheme }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  let where = '';
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) fault(where, `console: ${message.text()}`); });
  page.on('pageerror', error => fault(where, `script: ${error.message}`));
  page.on('request', request => { if (!request.url().startsWith(site.address)) fault(where, `asks another host: ${request.url()}`); });
  for (const path of pages) {
    where = `${prefix}${path} ${width} ${colorScheme}`;
    const response = await page.goto(site.address + prefix + path);
    if (!response.ok()) fault(where, `status ${response.status()}`);
    // The first derivations stand for the others, which are alike; all of them open would take minutes.
    await page.evaluate(() => [...document.querySelectorAll('details')].slice(0, 12).forEach(details => { details.open = true; }));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) fault(where, `the page is ${wide} pixels wide`);
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    for (const violation of result.violations)
      fault(where, `axe ${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 2).map(node => node.html.slice(0, 160)).join(' | ')}`);
  }

  await context.close();
}

/** Nothing moves when a script that is slow to come has come at last. */
async function standing() {
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  await page.route('**/*.js', async route => { await new Promise(resolve => setTimeout(resolve, 400)); await route.continue(); });
  for (const path of ['/compare/', '/lab/', '/verify/', '/search/', '/enterprises/', '/parks/sample-park/']) {
    await page.goto(site.address + path);
    const moved = await page.evaluate(() => new Promise(resolve => {
      let sum = 0;
      const seen = list => { for (const { value } of list.getEntries()) sum += value; };
      new PerformanceObserver(seen).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
    }));
    if (moved > still) fault(path, `parts move while it loads, by ${moved.toFixed(3)}`);
  }

  await page.close();
}

/** Everything is there without script. */
async function withoutScript() {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 900 } });
  const page = await context.newPage();
  for (const path of ['/', '/parks/sample-park/', '/enterprises/91999999000000011M/']) {
    await page.goto(site.address + path);
    if (!await page.locator('main h1').isVisible()) fault(path, 'shows no heading without script');
    if (await page.locator('main .figure data').first().isVisible() === false) fault(path, 'shows no figure without script');
  }

  await page.goto(`${site.address}/audits/cp-2023-001/`);
  if (!await page.locator('main h1').isVisible()) fault('/audits/', 'shows no heading without script');
  await page.goto(`${site.address}/enterprises/91999999000000011M/`);
  await page.locator('.how summary').first().click();
  if (!await page.locator('.how .detail').first().isVisible()) fault('/enterprises/', 'a derivation does not open without script');
  await context.close();
}

/** The first key leads past the navigation, and what has the focus is seen. */
async function byKeyboard() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}/parks/sample-park/`);
  await page.keyboard.press('Tab');
  if (await page.evaluate(() => document.activeElement.className) !== 'skip') fault('keyboard', 'the first stop is not the skip link');
  if (!await page.locator('.skip').evaluate(link => link.getBoundingClientRect().left >= 0)) fault('keyboard', 'the skip link with the focus is not on the screen');
  await page.keyboard.press('Enter');
  if (await page.evaluate(() => document.activeElement.id) !== 'content') fault('keyboard', 'the skip link does not lead to the content');
  await page.keyboard.press('Tab');
  if (await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle) === 'none') fault('keyboard', 'the focus is not seen');
  await page.close();
}

/** Each point of a map is reached by keyboard, seen with the focus, and opens its page; without script too. */
async function mapping() {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site.address}/parks/sample-park/map/`);
  const point = page.locator('.map svg a').nth(1);
  await page.locator('.map svg a').first().focus();
  await page.keyboard.press('Tab');
  const width = await point.locator('circle, path').evaluate(shape => getComputedStyle(shape).strokeWidth);
  if (width !== '3px') fault('/parks/ map', `the second point has no focus after the first: ${width}`);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/enterprises/91999999000000022N/').catch(() => fault('/parks/ map', 'a point does not open its page'));
  await context.close();
}

/** A number leads to its derivation, opened. */
async function fromNumberToDerivation() {
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  await page.goto(`${site.address}/enterprises/91999999000000011M/`);
  const link = page.locator('td .figure-link').nth(5);
  const target = (await link.getAttribute('href')).slice(1);
  await link.click();
  await page.waitForTimeout(100);
  if (!await page.locator(`[id="${target}"]`).isVisible()) fault('figure', 'the derivation of a number that was followed stays closed');
  await page.close();
}

/** The page that verifies a file, for each of its outcomes; what was published is put beside the site, and answers are altered on their way. */
async function verifying() {
  const bytes = Buffer.from('code,name\np,甲园区\n');
  await publish(folder, bytes);
  const flip = (at, body) => { body[at] ^= 1; return body; };
  const cases = [
    ['/verify/', bytes, null, 'published', '版本 1.1.0 的 parks.csv。发布日志的签名有效。'],
    ['/en/verify/', bytes, null, 'published', 'parks.csv of release 1.1.0. The signature of the log is valid.'],
    ['/verify/', flip(3, Buffer.from(bytes)), null, 'unknown', 'SHA-256'],
    ['/verify/', bytes, ['log/checkpoint', body => flip(2, body)], 'damaged', 'log/checkpoint'],
    ['/verify/', bytes, ['log/checkpoint', body => flip(body.length - 20, body)], 'damaged', 'log/checkpoint'],
    ['/verify/', bytes, ['log/checkpoint', () => Buffer.from('nothing')], 'damaged', 'log/checkpoint'],
    ['/verify/', bytes, ['log/tile/entries/000.p/2', body => flip(30, body)], 'damaged', 'log/checkpoint'],
    ['/verify/', bytes, ['log/tile/entries/000.p/2', body => body.subarray(0, -1)], 'damaged', 'log/tile/entries/000.p/2'],
    ['/verify/', bytes, ['1.1.0/manifest.json', body => flip(30, body)], 'damaged', '1.1.0/manifest.json'],
    ['/verify/', bytes, ['log/checkpoint', null], 'unreachable', 'log/checkpoint'],
  ];
  for (const [path, file, alter, outcome, words] of cases) {
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    page.on('pageerror', error => fault(path, `script: ${error.message}`));
    if (alter !== null) {
      await page.route(`**/data/${alter[0]}`, async route => {
        if (alter[1] === null) await route.abort();
        else await route.fulfill({ body: alter[1](Buffer.from(await (await route.fetch()).body())) });
      });
    }
    await page.goto(site.address + path);
    await page.setInputFiles('#verify-file', { name: '我的.csv', mimeType: 'text/csv', buffer: file });
    await page.waitForFunction(() => !['working', undefined].includes(document.getElementById('verify').dataset.outcome), null, { timeout: 5000 }).catch(() => fault(path, 'no outcome'));
    const [found, said] = await page.evaluate(() => [document.getElementById('verify').dataset.outcome, document.getElementById('verify-result').textContent]);
    if (found !== outcome || !said.includes(words)) fault(path, `${alter?.[0] ?? 'a file'}: ${found}: ${said}, expected ${outcome}: ${words}`);
    await page.close();
  }

  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/verify/`);
  if (await page.locator('#verify').isVisible()) fault('/verify/', 'offers without script what needs one');
  if (!await page.locator('pre', { hasText: 'sha256sum' }).isVisible()) fault('/verify/', 'says nothing useful without script');
  await context.close();
}

/** The box of search by keyboard: options under the fields of their registers, one of them chosen, opened; closed by Escape; what a reader without script or without the index is told. */
async function searching() {
  for (const [prefix, asked, title, none] of [['', '奔驰', '北京奔驰汽车有限公司', '没有找到'], ['/en', 'renewable share', 'Renewable share', 'Nothing found']]) {
    const context = await browser.newContext({ viewport: { width: 390, height: 900 } });
    const page = await context.newPage();
    const where = `${prefix}/ search`;
    page.on('console', message => { if (['error', 'warning'].includes(message.type())) fault(where, `console: ${message.text()}`); });
    page.on('pageerror', error => fault(where, `script: ${error.message}`));
    const asks = [];
    page.on('request', request => asks.push(request.url()));
    await page.goto(`${site.address}${prefix}/`);
    if (asks.some(url => url.endsWith('/search/index.json'))) fault(where, 'loads the index before anyone searches');
    const box = page.locator('#search-text');
    const state = () => page.waitForSelector('#search[data-state="done"]', { timeout: 10000 }).catch(() => fault(where, 'no results'));
    await box.focus();
    await page.keyboard.type(asked);
    await state();
    await page.waitForFunction(text => document.getElementById('search').dataset.found === text, asked);
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run(document.getElementById('search')));
    for (const violation of result.violations) fault(where, `axe ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 200)}`);
    await page.keyboard.press('ArrowDown');
    const chosen = await page.evaluate(() => { const id = document.getElementById('search-text').getAttribute('aria-activedescendant'); const option = document.getElementById(id); return { selected: option?.getAttribute('aria-selected'), text: option?.textContent, href: option?.href }; });
    if (chosen.selected !== 'true' || !chosen.text.includes(title)) fault(where, `the first option is ${JSON.stringify(chosen)}`);
    await page.keyboard.press('ArrowUp');
    if (await box.getAttribute('aria-activedescendant') !== null) fault(where, 'the arrow up does not lead back to the box');
    await page.keyboard.press('Escape');
    if (await page.locator('#search-list').isVisible() || await box.getAttribute('aria-expanded') !== 'false') fault(where, 'Escape does not close the list');
    await box.fill(asked);
    await page.waitForSelector('#search-list:not([hidden])');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(chosen.href).catch(() => fault(where, `Enter does not open ${chosen.href}`));
    await page.locator('#search-text').fill('zzzzqqqq');
    await page.waitForFunction(() => document.getElementById('search').dataset.found === 'zzzzqqqq');
    if (!(await page.locator('#search-status').textContent()).includes(none)) fault(where, 'does not say that nothing was found');
    await page.route('**/search/index.json', route => route.abort());
    await page.goto(`${site.address}${prefix}/parks/`);
    page.removeAllListeners('console');
    await page.locator('#search-text').fill(asked);
    await page.waitForSelector('#search[data-state="failed"]').catch(() => fault(where, 'says nothing where the index does not arrive'));
    if (!await page.locator('#search-status').isVisible()) fault(where, 'a failure is not seen');
    await context.close();
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const without = await plain.newPage();
    await without.goto(`${site.address}${prefix}/`);
    await without.locator('#search-text').fill(asked);
    await without.keyboard.press('Enter');
    await without.waitForURL(url => url.pathname === `${prefix}/search/` && url.searchParams.get('q') === asked);
    if (!await without.locator('#search-without a').first().isVisible()) fault(where, 'without script leads nowhere');
    await plain.close();
  }
}

/** What readers look for, as they write it, and where they want to arrive: among the first results of its register. */
async function finding() {
  const asked = (await readFile(new URL('./search-queries.csv', import.meta.url), 'utf8')).trim().split('\n').slice(1).map(line => line.split(','));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', error => fault('/search/', `script: ${error.message}`));
  await page.goto(`${site.address}/search/`);
  let found = 0;
  for (const [text, path] of asked) {
    await page.locator('#search-text').fill(text);
    await page.waitForFunction(wanted => document.getElementById('search').dataset.found === wanted && document.getElementById('search').dataset.state === 'done', text, { timeout: 10000 }).catch(() => fault('/search/', `${text}: no answer`));
    const links = await page.locator('#search-results a').evaluateAll(links => links.map(link => link.getAttribute('href')));
    if (links.includes(path)) found++;
    else fault('/search/', `${text}: ${path} is not among ${links.slice(0, 6).join(' ')}`);
  }
  console.log(`${found} of ${asked.length} searches found`);
  await page.close();
}

/** Charts: loaded when seen, drawn from the table under the site's own policy, saved as files, honest about years that lack a part, and gone without script. */
async function charting() {
  const path = '/parks/sample-park/';
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const open = async () => {
    const page = await context.newPage();
    page.on('console', message => { if (['error', 'warning'].includes(message.type()) && !message.text().includes('ERR_FAILED')) fault(`${path} charts`, `console: ${message.text()}`); });
    page.on('pageerror', error => fault(`${path} charts`, `script: ${error.message}`));
    return page;
  };
  const drawn = async (page, file, state = 'drawn') => {
    const chart = page.locator(`.chart[data-file="${file}"]`);
    await chart.scrollIntoViewIfNeeded();
    await page.waitForSelector(`.chart[data-file="${file}"][data-state="${state}"]`, { timeout: 10000 }).catch(() => fault(`${path} charts`, `${file} is not ${state}`));
    return chart;
  };
  let page = await open();
  const asks = [];
  page.on('request', request => asks.push(request.url()));
  await page.goto(site.address + path);
  if (asks.some(url => url.includes('/echarts.'))) fault(`${path} charts`, 'the library is loaded before a chart is seen');
  const energy = await drawn(page, 'energy-by-carrier');
  const periods = await page.locator('#table-energy').evaluate(caption => [...caption.closest('table').tHead.rows[0].cells].slice(1).map(cell => cell.textContent));
  const labels = await energy.locator('svg text').allTextContents();
  for (const period of periods) if (!labels.some(label => label.startsWith(period))) fault(`${path} charts`, `no ${period} among ${labels.join(' ')}`);
  for (const kind of ['png', 'svg']) {
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 10000 }), energy.locator(`[data-save=${kind}]`).press('Enter')]);
    const bytes = await readFile(await file.path());
    if (file.suggestedFilename() !== `energy-by-carrier.${kind}` || !(kind === 'png' ? bytes.subarray(1, 4).toString() === 'PNG' : bytes.toString().startsWith('<svg'))) fault(`${path} charts`, `saves ${file.suggestedFilename()}`);
  }
  const before = await energy.locator('svg').innerHTML();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(old => document.querySelector('.chart[data-file="energy-by-carrier"] svg').innerHTML !== old, before).catch(() => fault(`${path} charts`, 'keeps its light colours in the dark'));
  await page.close();

  page = await open();
  await page.goto(site.address + path);
  await page.evaluate(() => document.querySelector('tr[data-indicator="ghg_scope2"] td:nth-of-type(1) .figure').remove());
  const scopes = await drawn(page, 'emissions-by-scope');
  if (!(await scopes.locator('.chart-note').textContent()).includes('没有画出')) fault(`${path} charts`, 'does not say that a year without one of its parts is left out');
  await page.close();

  page = await open();
  await page.route('**/echarts.*', route => route.abort());
  await page.goto(site.address + path);
  const failed = await drawn(page, 'energy-by-carrier', 'failed');
  if (!(await failed.textContent()).includes('见下表') || await failed.locator('.chart-tools').isVisible()) fault(`${path} charts`, 'does not say that the picture is missing');
  await context.close();

  const plain = await browser.newContext({ javaScriptEnabled: false });
  page = await plain.newPage();
  await page.goto(site.address + path);
  if (await page.locator('.chart').first().isVisible()) fault(`${path} charts`, 'an empty picture without script');
  if (!await page.locator('#table-energy').evaluate(caption => caption.closest('table').checkVisibility())) fault(`${path} charts`, 'no table without script');
  await plain.close();
}

/** The charts of other tables than figures: each says what its table says, names nobody twice, and loads nothing before it is seen. */
async function chartsOfLists() {
  const context = await browser.newContext({ viewport: { width: 390, height: 500 } });
  for (const [path, file, expected] of [
    ['/evaluations/sample-park/2024/', 'carbon-intensity-against-benchmark', ['−9.1%', '+10%', '示例已退出企业（01号）']],
    ['/en/exchange/', 'waste-exchange', ['Sample Fine Chemicals Co., Ltd.', '示例检测技术有限公司']],
  ]) {
    const page = await context.newPage();
    page.on('console', message => { if (['error', 'warning'].includes(message.type())) fault(`${path} charts`, `console: ${message.text()}`); });
    page.on('pageerror', error => fault(`${path} charts`, `script: ${error.message}`));
    const asks = [];
    page.on('request', request => asks.push(request.url()));
    await page.goto(site.address + path);
    const chart = page.locator(`.chart[data-file="${file}"]`);
    if (await chart.evaluate(figure => figure.getBoundingClientRect().top > innerHeight + 200) && asks.some(url => url.includes('/echarts.'))) fault(`${path} charts`, 'the library is loaded before a chart is seen');
    await chart.scrollIntoViewIfNeeded();
    await page.waitForSelector(`.chart[data-file="${file}"][data-state="drawn"]`, { timeout: 10000 }).catch(() => fault(`${path} charts`, `${file} is not drawn`));
    const said = (await chart.locator('svg text').allTextContents()).join('').replace(/\s+/g, '');
    for (const words of expected) if (!said.includes(words.replace(/\s+/g, ''))) fault(`${path} charts`, `no ${words} in ${said}`);
    if (await page.evaluate(() => document.documentElement.scrollWidth) > 390) fault(`${path} charts`, 'is wider than a phone');
    await page.close();
  }

  await context.close();
}

/** Within a page of another site an embed is shown and leads out of the frame; any other page is refused. */
async function framed() {
  const context = await browser.newContext({ viewport: { width: 390, height: 900 } });
  const [shown, refused] = ['/embed/parks/sample-park/', '/parks/sample-park/'];
  const around = createServer((_, response) => { response.writeHead(200, { 'Content-Type': 'text/html' }); response.end(`<!DOCTYPE html><title>x</title>${[shown, refused].map(path => `<iframe src="${site.address}${path}" width="100%" height="480"></iframe>`).join('')}`); });
  await new Promise(ready => around.listen(0, '127.0.0.1', ready));
  const elsewhere = `http://127.0.0.1:${around.address().port}/`;
  const page = await context.newPage();
  await page.goto(elsewhere);
  const [embed, other] = page.frames().slice(1);
  if (embed.url() !== site.address + shown || !await embed.locator('.headlines data').first().isVisible()) fault(shown, `is not shown within another site: ${embed.url()}`);
  if (await embed.evaluate(() => document.documentElement.scrollWidth > innerWidth)) fault(shown, 'is wider than its frame');
  const [opened] = await Promise.all([context.waitForEvent('page', { timeout: 10000 }), embed.locator('h1 a').click()]);
  await opened.waitForURL(site.address + refused).catch(() => fault(shown, `leads to ${opened.url()}`));
  if (page.url() !== elsewhere || !embed.url().endsWith(shown)) fault(shown, 'a link takes the place of what is around it');
  if (!other.url().startsWith('chrome-error:') || await other.locator('.site-head').count() > 0) fault(refused, `is shown within another site: ${other.url()}`);
  await context.close();
  await new Promise(done => around.close(done));
}

/** One row of the comparison as bars with the characters of the table, redrawn with the choice. The second enterprise answers with the first one's figures, since the fixture has one with values. */
async function chartOfComparison() {
  const [factory, laboratory] = ['91999999000000011M', '91999999000000022N'];
  const where = '/compare/ chart';
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  page.on('pageerror', error => fault(where, `script: ${error.message}`));
  await page.route(`**/enterprises/${laboratory}/`, async route => route.fulfill({ contentType: 'text/html', body: await (await fetch(`${site.address}/enterprises/${factory}/`)).text() }));
  await page.goto(`${site.address}/compare/?e=${factory}&e=${laboratory}`);
  await page.waitForSelector('#compare[data-state="done"]', { timeout: 10000 }).catch(() => fault(where, 'not done'));
  await page.locator('#compare-picture .chart').scrollIntoViewIfNeeded();
  const shows = key => page.waitForFunction(key => {
    const digits = [...[...document.querySelectorAll('#compare-result tbody tr')].find(row => row.dataset.row === key).querySelectorAll('td .digits')].map(cell => cell.value);
    const texts = [...document.querySelectorAll('#compare-picture svg text')].map(text => text.textContent);
    return digits.length === 2 && digits.every(value => texts.filter(text => text === value).length > 1);
  }, key, { timeout: 10000 }).catch(() => fault(where, `the picture of ${key} lacks its values`));
  const keys = await page.locator('#compare-row option').evaluateAll(options => options.map(option => option.value));
  if (keys.length < 2) fault(where, `offers ${keys} to draw`);
  await shows(await page.locator('#compare-row').inputValue());
  await page.locator('#compare-row').selectOption(keys.at(-1));
  await shows(keys.at(-1));
  await page.evaluate(axe);
  for (const violation of (await page.evaluate(() => window.axe.run(document.querySelector('main')))).violations) fault(where, `axe ${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`);
  if (await page.evaluate(() => document.documentElement.scrollWidth) > 390) fault(where, 'is wider than a phone');
  await page.close();
}

/** Enterprises side by side: the choice from the address, added by name and removed by keyboard, the same characters as on their pages, what is missing said; nothing promised without script. */
async function comparing() {
  const [factory, laboratory] = ['91999999000000011M', '91999999000000022N'];
  const context = await browser.newContext({ viewport: { width: 390, height: 900 } });
  const page = await context.newPage();
  const where = '/compare/';
  page.on('console', message => { if (['error', 'warning'].includes(message.type()) && !message.text().includes('ERR_FAILED') && !message.text().includes('404')) fault(where, `console: ${message.text()}`); });
  page.on('pageerror', error => fault(where, `script: ${error.message}`));
  const done = (state = 'done') => page.waitForSelector(`#compare[data-state="${state}"]`, { timeout: 10000 }).catch(() => fault(where, `not ${state}`));
  const cellsOf = at => page.locator('#compare-result tbody tr').evaluateAll((rows, column) => rows.map(row => row.cells[column].querySelector('data, .no-value').textContent), at);
  await page.goto(`${site.address}/enterprises/${factory}/`);
  const own = new Map(await page.locator('main table.figures tr[data-indicator]').evaluateAll(rows => rows.map(row => [row.querySelector('.row-name').textContent.trim(), row.cells[1].querySelector('data, .no-value')?.textContent])));
  await page.locator('a[href^="/compare/"]').click();
  await page.waitForURL(`**/compare/?e=${factory}`);
  await done();
  if (!(await page.locator('#compare-status').textContent()).includes('至少两家')) fault(where, 'one enterprise is compared with nothing');
  await page.locator('#compare-text').fill('示例检测');
  await page.locator('#compare-text').press('Enter');
  await page.locator('#compare-found button').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/compare/?e=${factory}&e=${laboratory}`);
  await page.waitForFunction(() => document.querySelectorAll('#compare-chosen li').length === 2 && document.getElementById('compare').dataset.state === 'done');
  const names = await page.locator('#compare-result tbody th').allTextContents();
  const shown = await cellsOf(1);
  for (const [at, name] of names.entries()) if (own.has(name.trim()) && own.get(name.trim()) !== shown[at]) fault(where, `${name}: ${shown[at]}, its page says ${own.get(name.trim())}`);
  if (names.length < 10 || !(await cellsOf(2)).includes('保密')) fault(where, `${names.length} rows, reasons of the second: ${[...new Set(await cellsOf(2))]}`);
  if (await page.locator('#compare-picture').isVisible()) fault(where, 'a picture where no two have a value');
  const link = await page.locator('#compare-result td a').first().getAttribute('href');
  if (!link.startsWith(`/enterprises/${factory}/#f-`)) fault(where, `a number leads to ${link}`);
  await page.evaluate(axe);
  for (const violation of (await page.evaluate(() => window.axe.run(document.querySelector('main')))).violations) fault(where, `axe ${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`);
  if (await page.evaluate(() => document.documentElement.scrollWidth) > 390) fault(where, 'is wider than a phone');
  await page.locator('#compare-period').selectOption('2022');
  await page.waitForURL(/period=2022/);
  await done();
  if (JSON.stringify(await cellsOf(1)) === JSON.stringify(shown)) fault(where, 'another year shows the same figures');
  await page.locator('#compare-chosen button').first().press('Enter');
  await page.waitForURL(`**/compare/?e=${laboratory}&period=2022`);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('#compare-chosen li').length === 2).catch(() => fault(where, 'the way back does not bring the choice back'));
  await page.goto(`${site.address}/compare/?e=${factory}&e=nobody&e=..%2F..%2Fdata&e=%3Cb%3E`);
  await done();
  if (await page.locator('#compare-chosen li').count() !== 2 || !(await page.locator('#compare-chosen').textContent()).includes('没有企业 nobody')) fault(where, 'what is no enterprise is not told');
  await page.route(`**/enterprises/${laboratory}/`, route => route.abort());
  await page.goto(`${site.address}/compare/?e=${factory}&e=${laboratory}`);
  await done('failed');
  if (!(await page.locator('#compare-status').textContent()).includes('没有取到')) fault(where, 'a failure is not told');
  await context.close();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const without = await plain.newPage();
  await without.goto(`${site.address}/compare/?e=${factory}`);
  if (await without.locator('#compare').isVisible() || !await without.locator('#compare-without pre').isVisible()) fault(where, 'without script there is no way to compare');
  await plain.close();
}

/** SQL in the browser: nothing is fetched before it is asked for; an example, its picture and its file; what is wrong has its place; what does not end is stopped; a file is read in parts, or whole where a host has no parts. */
async function querying() {
  const store = '/data/1.0.0/disclosure.sqlite';
  await mkdir(join(folder, 'data', '1.0.0'), { recursive: true });
  await copyFile(database, join(folder, store));
  for (const [prefix, done, more, refused, place, stopped, failed] of [
    ['', '行，用时', '不止这些', '语句有误', '第 2 行第 8 个字符', '已停止', '没有取到'],
    ['/en', 'rows in', 'there are more', 'refused', 'line 2, character 8', 'Stopped', 'did not arrive'],
  ]) {
    const where = `${prefix}/lab/`;
    const context = await browser.newContext({ viewport: { width: 390, height: 900 } });
    const page = await context.newPage();
    const asks = [];
    let isBroken = false;
    page.on('console', message => { if (['error', 'warning'].includes(message.type()) && !isBroken) fault(where, `console: ${message.text()}`); });
    page.on('pageerror', error => fault(where, `script: ${error.message}`));
    context.on('request', request => asks.push(request.url()));
    const parts = [];
    context.on('response', response => { if (response.url().endsWith(store)) parts.push(response.status()); });
    const state = name => page.waitForSelector(`#lab[data-state="${name}"]`, { timeout: 20000 }).catch(async () => fault(where, `not ${name} but ${await page.locator('#lab').getAttribute('data-state')}: ${await page.locator('#lab').innerText()}`));
    const run = async (sql, outcome) => {
      if (sql !== null) await page.locator('#lab-sql').fill(sql);
      await page.locator('#lab-run').press('Enter');
      await state(outcome);
      return `${await page.locator('#lab-status').textContent()} ${await page.locator('#lab-message').textContent()}`;
    };
    const shown = () => page.locator('#lab-answer tbody tr').evaluateAll(rows => rows.map(row => [...row.cells].map(cell => cell.textContent)));
    const expect = (said, words, what) => { if (!said.includes(words)) fault(where, `${what}: ${said}`); };
    await page.goto(`${site.address}${prefix}/lab/`);
    if (asks.some(url => url.includes('/assets/lab/') || url.endsWith('.sqlite'))) fault(where, 'is fetched before anyone runs a statement');
    await page.locator('#lab-example').selectOption('emissions-by-year');
    expect(await run(null, 'done'), done, 'an example');
    if ((await shown()).length === 0) fault(where, 'an example shows no row');
    if (!page.url().includes('#sql=SELECT')) fault(where, `the statement is not in the address: ${page.url()}`);
    if (!asks.some(url => url.includes('/assets/lab/sqlite3.'))) fault(where, 'SQLite does not come from the site');
    await page.waitForSelector('#lab-chart svg', { timeout: 10000 }).catch(() => fault(where, 'no picture'));
    if (parts.length === 0 || parts.some(status => status !== 206)) fault(where, `the database is not read in parts: ${parts}`);
    const shared = page.url();
    expect(await run('WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1200) SELECT i, \'甲,"\' AS name, NULL AS nil, x\'0aff\' AS bytes, 9007199254740993 AS large FROM n', 'done'), more, 'rows that are left out');
    const rows = await shown();
    if (rows.length !== 1000 || rows[0].join('|') !== '1|甲,"|NULL|x\'0aff\'|9007199254740993') fault(where, `${rows.length} rows, the first ${rows[0]}`);
    for (const [kind, mark] of [['csv', ''], ['excel.csv', '\ufeff']]) {
      const [file] = await Promise.all([page.waitForEvent('download', { timeout: 10000 }), page.locator(`[data-save="${kind}"]`).press('Enter')]);
      const text = await readFile(await file.path(), 'utf8');
      if (file.suggestedFilename() !== `lab-1.0.0.${kind}` || !text.startsWith(`${mark}i,name,nil,bytes,large\r\n1,"甲,""",,x'0aff',9007199254740993\r\n`)) fault(where, `saves ${file.suggestedFilename()}: ${text.slice(0, 80)}`);
    }
    await page.evaluate(axe);
    for (const violation of (await page.evaluate(() => window.axe.run(document.querySelector('main')))).violations) fault(where, `axe ${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`);
    if (await page.evaluate(() => document.documentElement.scrollWidth) > 390) fault(where, 'is wider than a phone');
    const said = await run('-- 甲\nSELECT kolumn\nFROM enterprise', 'refused');
    expect(said, refused, 'a column that is not there');
    expect(said, 'no such column: kolumn', 'what SQLite says');
    expect(said, place, 'its place');
    if (await page.locator('#lab-answer').isVisible()) fault(where, 'the result of another statement stands below one that was refused');
    if (await page.evaluate(() => { const box = document.activeElement; return box.value?.slice(box.selectionStart, box.selectionEnd); }) !== 'kolumn') fault(where, 'the place is not chosen in the box');
    expect(await run('DELETE FROM enterprise', 'refused'), 'readonly', 'a statement that writes');
    expect(await run("ATTACH 'other.sqlite' AS o", 'refused'), 'unable to open', 'another file');
    await run('   ', 'empty');
    await run('CREATE TEMP TABLE t AS SELECT 1 AS a; SELECT a + 1 AS b FROM t;', 'done');
    if ((await shown()).join() !== '2') fault(where, `of two statements the second shows ${await shown()}`);
    await page.locator('#lab-sql').fill('WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n');
    await page.locator('#lab-sql').press('Control+Enter');
    await state('working');
    await page.locator('#lab-stop').press('Enter');
    await state('stopped');
    expect(await page.locator('#lab-status').textContent(), stopped, 'an endless statement');
    await run('SELECT count(*) AS n FROM enterprise', 'done');
    if (Number((await shown())[0][0]) < 3) fault(where, 'nothing runs behind what was stopped');
    await page.locator('#lab').evaluate(lab => { lab.dataset.seconds = '1'; });
    expect(await run('WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n', 'slow'), '1', 'a limit of time');
    await page.goto('about:blank');
    await page.goto(shared);
    if (!(await page.locator('#lab-sql').inputValue()).includes('ghg_scope1') || await page.locator('#lab').getAttribute('data-state') !== null) fault(where, 'an address does not bring its statement, or runs it');
    await context.route(`**${store}`, async route => route.fulfill({ body: await readFile(database) }));
    await run('SELECT count(*) AS n FROM enterprise', 'done');
    if (Number((await shown())[0][0]) < 3) fault(where, 'a host without parts is not read');
    isBroken = true;
    for (const broken of [`**${store}`, '**/assets/lab/sqlite3.*', '**/assets/lab/worker.*']) {
      await page.reload();
      await context.route(broken, route => route.abort());
      expect(await run('SELECT count(*) FROM enterprise', 'failed'), failed, broken);
      await context.unroute(broken);
    }
    await context.close();
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const without = await plain.newPage();
    await without.goto(`${site.address}${prefix}/lab/`);
    if (await without.locator('#lab').isVisible() || !await without.locator('#lab-without a').isVisible()) fault(where, 'without script there is no way to query');
    await plain.close();
  }
}

/** Lists and tables filtered and sorted in place: by a choice or by the heads of columns, by keyboard, told to a screen reader, kept in the address; nothing moves, and nothing is offered without script. */
async function sifting() {
  for (const [prefix, page, other] of [['', '本页有效', '升序'], ['/en', 'of this page', 'ascending']]) {
    const where = `${prefix}/enterprises/ sifted`;
    const context = await browser.newContext({ viewport: { width: 390, height: 900 } });
    const tab = await context.newPage();
    tab.on('console', message => { if (['error', 'warning'].includes(message.type())) fault(where, `console: ${message.text()}`); });
    tab.on('pageerror', error => fault(where, `script: ${error.message}`));
    const names = () => tab.locator('[data-sift] > li:visible').evaluateAll(rows => rows.map(row => row.querySelector('a, strong').textContent.trim()));
    const checked = async path => {
      await tab.evaluate(axe);
      for (const violation of (await tab.evaluate(() => window.axe.run(document.querySelector('main')))).violations) fault(`${prefix}${path} sifted`, `axe ${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`);
      if (await tab.evaluate(() => document.documentElement.scrollWidth) > 390) fault(`${prefix}${path} sifted`, 'is wider than a phone');
    };
    await tab.goto(`${site.address}${prefix}/enterprises/`);
    if (!(await tab.locator('.sift').textContent()).includes(page)) fault(where, 'a paged list does not say that one page is sorted');
    const published = await names();
    await tab.locator('#sift-text').fill('奔驰');
    const found = await names();
    if (found.length === 0 || found.length === published.length || !found.every(name => name.includes('奔驰'))) fault(where, `奔驰 leaves ${found}`);
    if (!(await tab.locator('#sift-status').textContent()).includes(String(found.length))) fault(where, 'does not say how many are shown');
    await tab.reload();
    if ((await names()).join() !== found.join()) fault(where, 'the address does not keep the filter');
    await tab.locator('#sift-text').fill('');
    if (tab.url().includes('#') || (await names()).join() !== published.join()) fault(where, 'an empty filter does not bring the list back');
    const up = await tab.locator('#sift-order option').evaluateAll((options, words) => options.find(option => option.textContent.includes(words)).value, other);
    await tab.locator('#sift-order').selectOption(up);
    const sorted = await names();
    const expected = await tab.evaluate(all => [...all].sort(new Intl.Collator(document.documentElement.lang, { numeric: true }).compare), sorted);
    if (sorted.join() !== expected.join() || sorted.join() === published.join()) fault(where, `sorted ${sorted.slice(0, 3)}`);
    await checked('/enterprises/');

    await tab.goto(`${site.address}${prefix}/audits/`);
    const choices = await tab.locator('#sift-order option').count();
    if (choices < 5) fault(`${prefix}/audits/ sifted`, `only ${choices} orders`);
    await checked('/audits/');

    const ranking = `${prefix}/evaluations/sample-park/2024/`;
    await tab.goto(`${site.address}${ranking}`);
    const scores = () => tab.locator('table[data-sift] > tbody > tr:not(.how)').evaluateAll(rows => rows.map(row => [row.id, row.nextElementSibling.className, Number(row.cells[1].querySelector('data').value)]));
    const early = await context.newPage();
    await early.route('**/assets/sift.*', route => route.abort());
    await early.goto(`${site.address}${ranking}`);
    const topOf = async shown => shown.locator('table[data-sift]').evaluate(table => table.getBoundingClientRect().top + scrollY);
    const before = await topOf(early);
    await early.close();
    if (Math.abs(await topOf(tab) - before) > 1) fault(ranking, 'the table moves when its script arrives');
    const head = tab.locator('table[data-sift] th button').nth(1);
    await head.focus();
    await tab.keyboard.press('Enter');
    const rising = await scores();
    if (rising.some(([, next], at) => next !== 'how' || (at > 0 && rising[at - 1][2] > rising[at][2]))) fault(ranking, `a score sorts as ${JSON.stringify(rising)}`);
    if (await tab.locator('th[aria-sort="ascending"]').count() !== 1) fault(ranking, 'does not say which column is sorted');
    await tab.keyboard.press('Enter');
    const falling = await scores();
    if (falling.some((row, at) => at > 0 && falling[at - 1][2] < row[2]) || await tab.locator('th[aria-sort="descending"]').count() !== 1) fault(ranking, `a score sorts back as ${JSON.stringify(falling)}`);
    await tab.reload();
    if (JSON.stringify(await scores()) !== JSON.stringify(falling)) fault(ranking, 'the address does not keep the order');
    await checked('/evaluations/');

    const factors = `${prefix}/method/`;
    await tab.goto(`${site.address}${factors}`);
    const tables = () => tab.locator('table[data-sift]').evaluateAll(all => all.map(table => [...table.tBodies[0].rows].map(row => [row.id, Number(row.cells[1].querySelector('data').value)])));
    const given = await tables();
    await tab.locator('table[data-sift] th button').nth(1).click();
    const risen = await tables();
    if (given.length < 2 || JSON.stringify(risen.map(rows => rows.map(([id]) => id).sort())) !== JSON.stringify(given.map(rows => rows.map(([id]) => id).sort()))) fault(factors, 'sorting moves a factor into another table');
    if (risen.some(rows => rows.some(([, value], at) => at > 0 && rows[at - 1][1] > value))) fault(factors, 'a table of factors is not sorted by its values');
    if (await tab.locator('th[aria-sort="ascending"]').count() !== given.length) fault(factors, 'a sorted table does not say so');
    const narrow = await tab.locator('table[data-sift] tbody th').evaluateAll(names => names.filter(name => name.getBoundingClientRect().width < 100).length);
    if (narrow > 0) fault(factors, `${narrow} names are squeezed on a phone`);
    await checked('/method/');
    await context.close();
  }

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const without = await plain.newPage();
  await without.goto(`${site.address}/enterprises/`);
  if (await without.locator('.sift').isVisible()) fault('/enterprises/', 'offers without script what needs one');
  await plain.close();
}

/** The annual report on paper: more than one sheet of A4 with its number below, no row cut, tables' heads repeated, nothing to click. */
async function printed() {
  for (const path of ['/parks/sample-park/2024/', '/en/parks/sample-park/2024/']) {
    const page = await browser.newPage();
    await page.goto(site.address + path);
    await page.emulateMedia({ media: 'print' });
    const styles = await page.evaluate(() => {
      const all = (selector, holds) => { const found = [...document.querySelectorAll(selector)]; return found.length > 0 && found.every(element => holds(getComputedStyle(element))); };
      const sheet = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).find(rule => rule instanceof CSSPageRule);
      return {
        'a row may be cut': all('.report tr', style => style.breakInside === 'avoid'),
        'a heading may stand alone': all('main h2, main h3', style => style.breakAfter === 'avoid'),
        'a head is not repeated': all('.report thead', style => style.display === 'table-header-group'),
        'navigation or the query is printed': all('.site-head nav, .crumbs, .query, .files', style => style.display === 'none'),
        'a link looks like one': all('main a:not(.files a, .crumbs a, .query a)', style => !style.textDecorationLine.includes('underline') && style.borderBottomStyle === 'none'),
        'pages have no number': sheet?.cssText.includes('@bottom-center') && sheet.cssText.includes('counter(page)'),
      };
    });
    for (const [what, holds] of Object.entries(styles)) if (!holds) fault(`${path} printed`, what);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    if ((sheets.match(/\/Type\s*\/Page\b/g) ?? []).length < 2) fault(`${path} printed`, 'is not more than one page');
    if (!/\/MediaBox\s*\[\s*0 0 59[456](\.\d+)? 84[123](\.\d+)?\s*\]/.test(sheets)) fault(`${path} printed`, 'is not on A4');
    await page.close();
  }
}

async function validate() {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Razor writes void elements with a slash, as XML does: both are HTML.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      // The style sheet comes from the site itself, under a name that is its hash.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Lists of inputs and factors are told apart by their names.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // Names of enterprises are as long as they are.
      'long-title': 'off',
      // A scrolling table must take the keyboard's focus and needs a name for it: WCAG 2.1.1, axe scrollable-region-focusable.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  });
  for (const path of pages.flatMap(path => [path, `/en${path}`])) {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const report = await validator.validateString(await readFile(file, 'utf8'), file);
    for (const message of report.results.flatMap(result => result.messages).slice(0, 5))
      fault(path, `html ${message.ruleId}: ${message.message} (line ${message.line})`);
  }
}
