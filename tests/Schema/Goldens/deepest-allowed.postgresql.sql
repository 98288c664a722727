SELECT t1."code" FROM "park" AS t1 WHERE TRUE ORDER BY t1."code" LIMIT $1;
SELECT (p.place - 1), t3."id" FROM unnest($1) WITH ORDINALITY AS p(k0, place) CROSS JOIN LATERAL (SELECT * FROM "enterprise" AS s17 WHERE s17."park_code" = p.k0 ORDER BY s17."id" LIMIT $2) AS t3 ORDER BY (p.place - 1), t3."id";
SELECT (p.place - 1), t6."figure_id" FROM unnest($1) WITH ORDINALITY AS p(k0, place) CROSS JOIN LATERAL (SELECT * FROM "figure" AS s16 WHERE s16."enterprise_id" = p.k0 ORDER BY s16."id" LIMIT $2) AS t5 LEFT JOIN "derivation" AS t6 ON t6."figure_id" = t5."id" ORDER BY (p.place - 1), t5."id";
