// Reads {url} and answers the audits of GraphQL over HTTP that a server of that address does not pass.
import { readFileSync } from 'node:fs';
import { serverAudits } from 'graphql-http';

const { url } = JSON.parse(readFileSync(0, 'utf8'));
const results = [];
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const result = await audit.fn();
  results.push({ id: audit.id, name: audit.name, status: result.status, reason: result.reason ?? '' });
}
process.stdout.write(JSON.stringify(results));
