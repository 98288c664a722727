SELECT t1."name", t2."code", t2."name", t1."id" FROM "enterprise" AS t1 LEFT JOIN "park" AS t2 ON t2."code" = t1."park_code" WHERE TRUE ORDER BY t1."id" LIMIT ?1;
SELECT t4."year", t4."value", t5."code", t5."name" FROM "figure" AS t4 LEFT JOIN "indicator" AS t5 ON t5."code" = t4."indicator_code" WHERE t4."enterprise_id" = ?1 ORDER BY t4."id" LIMIT ?2;
