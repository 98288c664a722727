// The same rows for the Node peers: better-sqlite3 with prepared statements, loaders that batch by level, limits per parent in SQL.
import Database from 'better-sqlite3';
import DataLoader from 'dataloader';

const db = new Database(process.env.RELEASE, { readonly: true });
db.pragma('mmap_size=1073741824');
const statements = new Map();
const prepare = sql => statements.get(sql) ?? (statements.set(sql, db.prepare(sql)), statements.get(sql));

export const typeDefs = `
type Query { enterprises(first: Int!, after: String): EnterpriseConnection! park(code: String!): Park enterprise(id: String!): Enterprise totals(indicator: String!): [Total!]! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type EnterpriseConnection { nodes: [Enterprise!]! pageInfo: PageInfo! }
type Park { name: String! enterprises(first: Int!): [Enterprise!]! }
type Enterprise { enterpriseId: String! identifier: String name: String! parkCode: String status: String park: Park figures(year: Int): [Figure!]! }
type Figure { year: Int! value: Float indicator: Indicator! }
type Indicator { code: String! name: String! unit: String }
type Total { year: Int! count: Int! sum: Float avg: Float }`;

const one = (table, key) => new DataLoader(async keys => {
  const rows = new Map(prepare(`select * from ${table} where ${key} in (select value from json_each(?))`).all(JSON.stringify(keys)).map(row => [row[key], row]));
  return keys.map(value => rows.get(value) ?? null);
});
const many = (sql, key) => {
  const loaders = new Map();
  return (value, argument) => {
    if (!loaders.has(argument)) loaders.set(argument, new DataLoader(async keys => {
      const groups = new Map(keys.map(each => [each, []]));
      for (const row of prepare(sql(argument)).all(JSON.stringify(keys), ...(argument === undefined ? [] : [argument]))) groups.get(row[key]).push(row);
      return keys.map(each => groups.get(each));
    }));
    return loaders.get(argument).load(value);
  };
};

export const context = () => ({
  park: one('park', 'code'),
  indicator: one('indicator', 'code'),
  members: many(() => 'select c.* from json_each(?) p join enterprise c on c.id in (select id from enterprise where park_code = p.value order by id limit ?) order by p.key, c.id', 'park_code'),
  figures: many(year => `select * from figure where enterprise_id in (select value from json_each(?))${year === undefined ? '' : ' and year = ?'} order by enterprise_id, id`, 'enterprise_id'),
});

export const resolvers = {
  Query: {
    enterprises: (_, { first, after }) => {
      const rows = prepare('select * from enterprise where id > ? order by id limit ?').all(after ?? '', first + 1);
      return { nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first, endCursor: rows[Math.min(first, rows.length) - 1]?.id } };
    },
    park: (_, { code }, { park }) => park.load(code),
    enterprise: (_, { id }) => prepare('select * from enterprise where id = ?').get(id),
    totals: (_, { indicator }) => prepare('select year, count(*) count, sum(value) sum, avg(value) avg from figure where indicator_code = ? group by year order by year').all(indicator),
  },
  Park: { enterprises: (park, { first }, { members }) => members(park.code, first) },
  Enterprise: {
    enterpriseId: row => row.id,
    parkCode: row => row.park_code,
    park: (row, _, { park }) => park.load(row.park_code),
    figures: (row, { year }, { figures }) => figures(row.id, year),
  },
  Figure: { indicator: (row, _, { indicator }) => indicator.load(row.indicator_code) },
};
