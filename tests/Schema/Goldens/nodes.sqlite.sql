SELECT p.key, t34."code", t34."name" FROM json_each(?1) AS p CROSS JOIN "park" AS t34 ON t34."code" = p.value ORDER BY p.key;
SELECT p.key, t36."id", t36."name" FROM json_each(?1) AS p CROSS JOIN "enterprise" AS t36 ON t36."id" = p.value ORDER BY p.key;
