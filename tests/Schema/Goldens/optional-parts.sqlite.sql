SELECT t1."name", t1."id" FROM "enterprise" AS t1 WHERE TRUE ORDER BY t1."id" LIMIT ?1;
SELECT p.key, t3."year", t3."value" FROM json_each(?1) AS p CROSS JOIN "figure" AS t3 ON t3."id" IN (SELECT s4."id" FROM "figure" AS s4 WHERE s4."enterprise_id" = p.value ORDER BY s4."id" LIMIT ?2) ORDER BY p.key, t3."id";
