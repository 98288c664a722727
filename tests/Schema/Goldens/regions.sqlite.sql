SELECT t2."code", t2."name", t2."level", t3."code", t3."name" FROM "region" AS t2 LEFT JOIN "region" AS t3 ON t3."code" = t2."parent_code" WHERE EXISTS (SELECT 1 FROM "park" AS f8 WHERE f8."region_code" = t2."code") ORDER BY t2."code" LIMIT ?1;
SELECT t5."code", t5."name" FROM "park" AS t5 WHERE t5."region_code" = ?1 ORDER BY t5."code" LIMIT ?2;
