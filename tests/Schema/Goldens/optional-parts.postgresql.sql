SELECT t1."name", t1."id" FROM "enterprise" AS t1 WHERE TRUE ORDER BY t1."id" LIMIT $1;
SELECT (p.place - 1), t3."year", t3."value" FROM unnest($1) WITH ORDINALITY AS p(k0, place) CROSS JOIN LATERAL (SELECT * FROM "figure" AS s4 WHERE s4."enterprise_id" = p.k0 ORDER BY s4."id" LIMIT $2) AS t3 ORDER BY (p.place - 1), t3."id";
