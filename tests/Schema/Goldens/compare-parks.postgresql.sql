SELECT t0."name", t0."area_km2", t0."code" FROM "park" AS t0 WHERE t0."code" = $1 LIMIT 1;
SELECT (p.place - 1), (SELECT count(*) FROM "enterprise" AS t2 WHERE t2."park_code" = p.k0) FROM unnest($1) WITH ORDINALITY AS p(k0, place) ORDER BY (p.place - 1);
SELECT (p.place - 1), (SELECT count(*) FROM "figure" AS t5 WHERE (t5."park_code" = p.k0 AND t5."enterprise_id" IS NULL)) FROM unnest($1) WITH ORDINALITY AS p(k0, place) ORDER BY (p.place - 1);
SELECT t8."name", t8."area_km2", t8."code" FROM "park" AS t8 WHERE t8."code" = $1 LIMIT 1;
SELECT (p.place - 1), (SELECT count(*) FROM "enterprise" AS t10 WHERE t10."park_code" = p.k0) FROM unnest($1) WITH ORDINALITY AS p(k0, place) ORDER BY (p.place - 1);
SELECT (p.place - 1), (SELECT count(*) FROM "figure" AS t13 WHERE (t13."park_code" = p.k0 AND t13."enterprise_id" IS NULL)) FROM unnest($1) WITH ORDINALITY AS p(k0, place) ORDER BY (p.place - 1);
