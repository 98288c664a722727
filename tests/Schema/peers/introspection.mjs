// The introspection query that tools send, with everything in it.
import { getIntrospectionQuery } from 'graphql';

const everything = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
process.stdout.write(JSON.stringify(getIntrospectionQuery(everything)));
