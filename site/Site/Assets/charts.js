// Draws charts from the tables beside them, each when it comes into view, and again where the table says that it was filled anew.
import { kinds } from './chart-kinds.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
const drawn = new Map();

export const style = () => {
  const of = getComputedStyle(document.documentElement);
  const value = name => of.getPropertyValue(name).trim();
  return { ink: value('--ink'), quiet: value('--quiet'), line: value('--line'), paper: value('--paper'), colours: value('--chart').split(' '), font: value('--font') };
};

async function draw(figure) {
  const picture = figure.querySelector('.chart-picture');
  try {
    const { init } = await import('./echarts.js');
    const of = kinds[figure.dataset.kind](figure, style());
    if (of === null) { figure.hidden = true; figure.dataset.state = 'none'; return; }
    if (of.height !== undefined) picture.style.height = `${of.height}px`;
    const chart = drawn.get(figure) ?? init(picture, null, { renderer: 'svg' });
    drawn.set(figure, chart);
    figure.querySelector('.chart-unit').textContent = of.about.filter(part => part !== undefined && part !== '').join(' · ');
    figure.querySelector('.chart-note').textContent = of.notes.join(' ').trim();
    chart.resize();
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
  figure.addEventListener('refill', () => { figure.hidden = false; if (drawn.has(figure)) draw(figure); else seen.observe(figure); });
  seen.observe(figure);
  size.observe(figure);
}
dark.addEventListener('change', () => { for (const figure of drawn.keys()) draw(figure); });
