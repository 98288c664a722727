SELECT count(*) FROM "park" AS t1 WHERE TRUE;
SELECT t3."code", t3."name", t3."name_en", t3."level", t4."code", t4."name", t3."area_km2", t3."established", t3."sample" FROM (SELECT * FROM "park" AS s8 WHERE TRUE ORDER BY s8."level", s8."code" LIMIT $1) AS t3 LEFT JOIN "region" AS t4 ON t4."code" = t3."region_code" ORDER BY t3."level", t3."code";
SELECT (p.place - 1), (SELECT count(*) FROM "enterprise" AS t6 WHERE t6."park_code" = p.k0) FROM unnest($1) WITH ORDINALITY AS p(k0, place) ORDER BY (p.place - 1);
