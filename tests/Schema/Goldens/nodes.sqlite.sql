SELECT p.key, t20."code", t20."name" FROM json_each(?1) AS p CROSS JOIN "park" AS t20 ON t20."code" = p.value ORDER BY p.key;
SELECT p.key, t22."id", t22."name" FROM json_each(?1) AS p CROSS JOIN "enterprise" AS t22 ON t22."id" = p.value ORDER BY p.key;
