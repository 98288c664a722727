// What Netlify reads out of a repository's netlify.toml, and out of the folder that it publishes: as JSON.
//   node config.mjs <folder>
import { resolveConfig } from '@netlify/config';

const { config } = await resolveConfig({ repositoryRoot: process.argv[2], cwd: process.argv[2], offline: true, mode: 'require', context: 'production' });
console.log(JSON.stringify({ build: config.build, headers: config.headers, redirects: config.redirects }));
