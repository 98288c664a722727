// Serves a folder as the product's server does: the site's files, its security policy, its own 404 page.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm' };
/** What the press wrote down for every page; a later rule that names an address wins. */
const policyOf = async (folder, path) => {
  let [policy, applies] = ['', false];
  for (const line of (await readFile(join(folder, '_headers'), 'utf8')).split('\n')) {
    if (line.startsWith('/')) applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (applies && line.trim().startsWith('Content-Security-Policy: ')) policy = line.trim().slice('Content-Security-Policy: '.length);
  }
  return policy;
};

export async function serve(folder, port = 0) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const policy = await policyOf(folder, path);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const bytes = await readFile(file);
      const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
      if (first !== undefined) {
        const part = bytes.subarray(Number(first), Number(last) + 1);
        response.writeHead(206, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Range': `bytes ${first}-${Number(first) + part.length - 1}/${bytes.length}` });
        response.end(part);
        return;
      }

      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': policy });
      response.end(bytes);
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'EISDIR' && error.code !== 'ENOTDIR') throw error;
      response.writeHead(404, { 'Content-Type': types['.html'], 'Content-Security-Policy': policy });
      response.end(await readFile(join(folder, '404.html')));
    }
  });
  await new Promise(ready => server.listen(port, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => new Promise(done => server.close(done)) };
}
