SELECT (p.place - 1), t20."code", t20."name" FROM unnest($1) WITH ORDINALITY AS p(k0, place) CROSS JOIN LATERAL (SELECT * FROM "park" AS s21 WHERE s21."code" = p.k0) AS t20 ORDER BY (p.place - 1);
SELECT (p.place - 1), t22."id", t22."name" FROM unnest($1) WITH ORDINALITY AS p(k0, place) CROSS JOIN LATERAL (SELECT * FROM "enterprise" AS s23 WHERE s23."id" = p.k0) AS t22 ORDER BY (p.place - 1);
