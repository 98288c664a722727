SELECT t1."name", t1."id" FROM "enterprise" AS t1 WHERE TRUE ORDER BY t1."id" LIMIT ?1;
SELECT t3."year", t3."value" FROM "figure" AS t3 WHERE t3."enterprise_id" = ?1 ORDER BY t3."id" LIMIT ?2;
