// Follows the links of pages into the query editor, as a reader does, and prints what stands there then: one line of JSON for each page.
//   node editor.mjs <address> <path of chromium> <path>…
import { launch } from 'puppeteer-core';

const [address, executablePath, ...paths] = process.argv.slice(2);
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const path of paths) {
    const page = await browser.newPage();
    const errors = [];
    page.on('console', message => { if (message.type() === 'error') errors.push(message.text()); });
    page.on('pageerror', error => errors.push(error.message));
    await page.goto(new URL(path, address));
    await page.evaluate(() => { document.querySelector('details.query').open = true; });
    const shown = await page.$eval('details.query code', code => code.textContent);
    const [answer] = await Promise.all([page.waitForNavigation(), page.click('details.query a')]);
    const editor = await page.waitForFunction(() => document.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror.getValue() || null, { timeout: 20_000 });
    const opened = await editor.jsonValue();
    const result = await page.waitForFunction(() => document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue() || null, { timeout: 20_000 });
    console.log(JSON.stringify({ path, status: answer.status(), isSame: opened === shown, data: Object.keys(JSON.parse(await result.jsonValue()).data ?? {}), errors }));
    await page.close();
  }
} finally {
  await browser.close();
}
