// Bundles the IDE into one script and one style sheet, served from our own host.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** The page's own typefaces serve: the 400 kB of fonts inside GraphiQL's style sheet would need an exception in the content security policy. */
const withoutFonts = {
  name: 'without-fonts',
  setup: bundle => bundle.onLoad({ filter: /graphiql[\\/].*\.css$/ }, async ({ path }) => ({
    contents: (await readFile(path, 'utf8')).replace(/@font-face\s*\{[^}]*\}/g, ''),
    loader: 'css',
  })),
};

await build({
  entryPoints: ['ide.jsx'],
  outdir: process.argv[2],
  bundle: true,
  minify: true,
  format: 'esm',
  jsx: 'automatic',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [withoutFonts],
  legalComments: 'linked',
  logLevel: 'warning',
});
