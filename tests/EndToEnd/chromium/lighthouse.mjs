// What Lighthouse makes of pages, as a phone sees them. Prints the scores of every page, and what cost a point.
//   node lighthouse.mjs <address> <path of chromium> [--speed] <path>…
// Speed is left out unless asked for: it is simulated from a trace, which any other work on the machine disturbs.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const bar = 95;
const [address, chromePath, ...rest] = process.argv.slice(2);
const settings = rest.includes('--speed') ? {} : { onlyCategories: ['accessibility', 'best-practices', 'seo'], throttlingMethod: 'provided' };
const chrome = await launch({ chromePath, chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'], logLevel: 'silent' });
try {
  for (const path of rest.filter(word => word.startsWith('/'))) {
    const { lhr } = await lighthouse(new URL(path, address).href, { ...settings, port: chrome.port, output: [], logLevel: 'silent' });
    if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
    const lost = [];
    const scores = Object.values(lhr.categories).map(({ id, score, auditRefs }) => {
      lost.push(...auditRefs.filter(({ id: audit, weight }) => weight > 0 && lhr.audits[audit].score !== null && lhr.audits[audit].score < 1).map(({ id: audit }) => `${audit} ${lhr.audits[audit].displayValue ?? ''}`.trim()));
      if (!(score * 100 >= bar)) process.exitCode = 1;
      return `${id} ${Math.round(score * 100)}`;
    });
    console.log(`${path}: ${[...scores, ...lost].join(', ')}`);
  }
} finally {
  chrome.kill();
}
