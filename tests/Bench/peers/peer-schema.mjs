// The same rows for the Node peers: better-sqlite3 with prepared statements, loaders that batch by level, limits per parent in SQL.
import Database from 'better-sqlite3';
import DataLoader from 'dataloader';

const db = new Database(process.env.RELEASE, { readonly: true });
db.pragma('mmap_size=1073741824');
const statements = new Map();
const prepare = sql => statements.get(sql) ?? (statements.set(sql, db.prepare(sql)), statements.get(sql));

export const typeDefs = `
type Query {
  enterprises(first: Int!, after: String): EnterpriseConnection! park(code: String!): Park enterprise(uscc: String!): Enterprise parks(first: Int!, after: String): [Park!]!
  auditListings(year: Int!, status: String!, first: Int!): AuditListingConnection! totals(year: Int!, indicator: String!): [Total!]!
}
type PageInfo { hasNextPage: Boolean! endCursor: String }
type EnterpriseConnection { nodes: [Enterprise!]! pageInfo: PageInfo! }
type AuditListingConnection { totalCount: Int! nodes: [AuditListing!]! }
type Park { name: String! regionCode: String enterprises(first: Int!): [Enterprise!]! }
type Enterprise {
  enterpriseId: String! identifier: String name: String! industryCode: String parkCode: String status: String joined: String sourceLine: Int latitude: Float park: Park
  figures(first: Int!, year: Int): [Figure!]! auditListings(first: Int!): [AuditListing!]!
}
type Figure { year: Int! value: Float indicator: Indicator! }
type AuditListing { auditListingId: String! year: Int! batch: String status: String reason: String listedOn: String! completionDue: String enterprise: Enterprise! }
type Indicator { code: String! name: String! unit: String }
type Total { industryCode: String count: Int! sum: Float avg: Float }`;

const one = (table, key) => new DataLoader(async keys => {
  const rows = new Map(prepare(`select * from ${table} where ${key} in (select value from json_each(?))`).all(JSON.stringify(keys)).map(row => [row[key], row]));
  return keys.map(value => rows.get(value) ?? null);
});
const many = (sql, key) => {
  const loaders = new Map();
  return (value, ...given) => {
    const name = given.join();
    if (!loaders.has(name)) loaders.set(name, new DataLoader(async keys => {
      const groups = new Map(keys.map(each => [each, []]));
      for (const row of prepare(sql(...given)).all(JSON.stringify(keys), ...given.filter(each => each !== undefined))) groups.get(row[key]).push(row);
      return keys.map(each => groups.get(each));
    }));
    return loaders.get(name).load(value);
  };
};
const below = (table, key, where = '') => `select c.* from json_each(?) p cross join ${table} c on c.rowid in (select rowid from ${table} where ${key} = p.value${where} order by id limit ?) order by p.key, c.id`;

export const context = () => ({
  park: one('park', 'code'),
  enterprise: one('enterprise', 'id'),
  indicator: one('indicator', 'code'),
  members: many(() => below('enterprise', 'park_code'), 'park_code'),
  figures: many((year) => below('figure', 'enterprise_id', year === undefined ? '' : ' and year = ?'), 'enterprise_id'),
  listings: many(() => below('audit_listing', 'enterprise_id'), 'enterprise_id'),
});

export const resolvers = {
  Query: {
    enterprises: (_, { first, after }) => {
      const rows = prepare('select * from enterprise where id > ? order by id limit ?').all(after ?? '', first + 1);
      return { nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first, endCursor: rows[Math.min(first, rows.length) - 1]?.id } };
    },
    park: (_, { code }, { park }) => park.load(code),
    parks: (_, { first, after }) => prepare('select * from park where code > ? order by code limit ?').all(after ?? '', first),
    enterprise: (_, { uscc }) => prepare('select * from enterprise where uscc = ?').get(uscc),
    auditListings: (_, { year, status, first }) => ({
      totalCount: prepare('select count(*) count from audit_listing where year = ? and status = ?').get(year, status).count,
      nodes: prepare('select * from audit_listing where year = ? and status = ? order by listed_on desc, id desc limit ?').all(year, status, first),
    }),
    totals: (_, { year, indicator }) => prepare(`select e.industry_code industryCode, count(*) count, sum(f.value) sum, avg(f.value) avg from figure f join enterprise e on e.id = f.enterprise_id
      where f.year = ? and f.indicator_code = ? group by e.industry_code order by e.industry_code`).all(year, indicator),
  },
  Park: { regionCode: row => row.region_code, enterprises: (park, { first }, { members }) => members(park.code, first) },
  Enterprise: {
    enterpriseId: row => row.id,
    industryCode: row => row.industry_code,
    parkCode: row => row.park_code,
    sourceLine: row => row.source_line,
    park: (row, _, { park }) => park.load(row.park_code),
    figures: (row, { first, year }, { figures }) => figures(row.id, year, first),
    auditListings: (row, { first }, { listings }) => listings(row.id, first),
  },
  AuditListing: {
    auditListingId: row => row.id,
    listedOn: row => row.listed_on,
    completionDue: row => row.completion_due,
    enterprise: (row, _, { enterprise }) => enterprise.load(row.enterprise_id),
  },
  Figure: { indicator: (row, _, { indicator }) => indicator.load(row.indicator_code) },
};
