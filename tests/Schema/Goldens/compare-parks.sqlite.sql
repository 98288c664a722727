SELECT t0."name", t0."area_km2", t0."code" FROM "park" AS t0 WHERE t0."code" = ?1 LIMIT 1;
SELECT p.key, (SELECT count(*) FROM "enterprise" AS t2 WHERE t2."park_code" = p.value) FROM json_each(?1) AS p ORDER BY p.key;
SELECT p.key, (SELECT count(*) FROM "figure" AS t5 WHERE (t5."park_code" = p.value AND t5."enterprise_id" IS NULL)) FROM json_each(?1) AS p ORDER BY p.key;
SELECT t8."name", t8."area_km2", t8."code" FROM "park" AS t8 WHERE t8."code" = ?1 LIMIT 1;
SELECT p.key, (SELECT count(*) FROM "enterprise" AS t10 WHERE t10."park_code" = p.value) FROM json_each(?1) AS p ORDER BY p.key;
SELECT p.key, (SELECT count(*) FROM "figure" AS t13 WHERE (t13."park_code" = p.value AND t13."enterprise_id" IS NULL)) FROM json_each(?1) AS p ORDER BY p.key;
