SELECT (p.place - 1), t34."code", t34."name" FROM unnest($1) WITH ORDINALITY AS p(k0, place) CROSS JOIN LATERAL (SELECT * FROM "park" AS s35 WHERE s35."code" = p.k0) AS t34 ORDER BY (p.place - 1);
SELECT (p.place - 1), t36."id", t36."name" FROM unnest($1) WITH ORDINALITY AS p(k0, place) CROSS JOIN LATERAL (SELECT * FROM "enterprise" AS s37 WHERE s37."id" = p.k0) AS t36 ORDER BY (p.place - 1);
