import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { context, resolvers, typeDefs } from './peer-schema.mjs';

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), context, logging: false, graphiql: false, plugins: [useGraphQlJit()] });
createServer(yoga).listen(Number(process.argv[2]), '127.0.0.1');
