// Reads {sdl, introspection, documents: [[text, reprinted | null]], questions: [text], variables} and answers what the reference
// implementation says of the documents, and what it answers to the questions.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, execute, lexicographicSortSchema, parse, print, printSchema, validate } from 'graphql';

const request = JSON.parse(readFileSync(0, 'utf8'));
const schema = buildSchema(request.sdl);
const date = schema.getType('Date');
date.parseLiteral = date.coerceInputLiteral = (node) => {
  if (node.kind !== 'StringValue' || !/^\d{4}-\d\d-\d\d$/.test(node.value)) throw new Error('not a date');
  return node.value;
};

const withoutLocations = (ast) => JSON.stringify(ast, (key, value) => (key === 'loc' || key === 'block' ? undefined : value));

function verdict([text, reprinted]) {
  let document;
  try {
    document = parse(text);
  } catch (error) {
    const { line, column } = error.locations?.[0] ?? {};
    return { stage: 'parse', message: error.message, line, column };
  }
  const sameTree = reprinted === null || withoutLocations(parse(reprinted)) === withoutLocations(document);
  const [error] = validate(schema, document);
  return error ? { stage: 'validate', message: error.message, sameTree } : { stage: 'valid', sameTree };
}

process.stdout.write(JSON.stringify({
  fromSdl: printSchema(lexicographicSortSchema(schema)),
  fromIntrospection: printSchema(lexicographicSortSchema(buildClientSchema(request.introspection))),
  documents: request.documents.map(verdict),
  answers: request.questions.map((text) => execute({ schema, document: parse(text), variableValues: request.variables })),
}));
