import Fastify from 'fastify';
import mercurius from 'mercurius';
import { context, resolvers, typeDefs } from './peer-schema.mjs';

const app = Fastify();
app.register(mercurius, { schema: typeDefs, resolvers, context, jit: 1 });
await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' });
