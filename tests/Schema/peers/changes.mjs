// Reads pairs of schemas [[old, new]] and says for each what would break clients of the old one.
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';

const pairs = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(pairs.map(([before, after]) =>
  findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ type, description }) => `${type}: ${description}`))));
