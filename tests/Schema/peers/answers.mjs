// Reads {sdl, introspection, answers: [{document, data}]}. Each document is validated and executed by the reference implementation over our own data:
// where shape, order of keys, nullability or types differ from what the schema promises, its answer differs from ours.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, execute, lexicographicSortSchema, parse, printSchema, validate } from 'graphql';

const request = JSON.parse(readFileSync(0, 'utf8'));
const schema = buildClientSchema(request.introspection);
const print = (any) => printSchema(lexicographicSortSchema(any));

const scalar = (name, isOne) => {
  const write = (value) => {
    if (!isOne(value)) throw new Error(`${JSON.stringify(value)} is no ${name}`);
    return value;
  };
  schema.getType(name).serialize = write;
  schema.getType(name).coerceOutputValue = write;
};
scalar('Decimal', (value) => typeof value === 'number');
scalar('Date', (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
scalar('URL', (value) => typeof value === 'string' && URL.canParse(value));

function judge({ document, data }) {
  const parsed = parse(document);
  const [error] = validate(schema, parsed);
  if (error) return `invalid: ${error.message}`;
  const again = execute({
    schema,
    document: parsed,
    rootValue: data,
    fieldResolver: (source, args, context, info) => source[info.path.key],
    typeResolver: (value) => value.__typename,
  });
  if (again.errors) return `does not fit the schema: ${again.errors[0].message} at ${again.errors[0].path}`;
  const [ours, theirs] = [JSON.stringify(data), JSON.stringify(again.data)];
  return ours === theirs ? null : `differs: ${ours} / ${theirs}`;
}

process.stdout.write(JSON.stringify({
  schemas: [print(schema), print(buildSchema(request.sdl))],
  faults: request.answers.map(judge),
}));
