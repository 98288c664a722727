SELECT count(*) FROM "park" AS t1 WHERE TRUE;
SELECT t3."code", t3."name", t3."name_en", t3."level", t4."code", t4."name", t3."area_km2", t3."established", t3."sample" FROM (SELECT * FROM "park" AS s8 WHERE TRUE ORDER BY s8."level" NULLS LAST, s8."code" LIMIT ?1) AS t3 LEFT JOIN "region" AS t4 ON t4."code" = t3."region_code" ORDER BY t3."level" NULLS LAST, t3."code";
SELECT p.key, (SELECT count(*) FROM "enterprise" AS t6 WHERE t6."park_code" = p.value) FROM json_each(?1) AS p ORDER BY p.key;
