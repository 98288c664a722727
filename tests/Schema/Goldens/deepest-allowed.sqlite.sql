SELECT t1."code" FROM "park" AS t1 WHERE TRUE ORDER BY t1."code" LIMIT ?1;
SELECT p.key, t3."id" FROM json_each(?1) AS p CROSS JOIN "enterprise" AS t3 ON t3."id" IN (SELECT s17."id" FROM "enterprise" AS s17 WHERE s17."park_code" = p.value ORDER BY s17."id" LIMIT ?2) ORDER BY p.key, t3."id";
SELECT p.key, t6."figure_id" FROM json_each(?1) AS p CROSS JOIN "figure" AS t5 ON t5."id" IN (SELECT s16."id" FROM "figure" AS s16 WHERE s16."enterprise_id" = p.value ORDER BY s16."id" LIMIT ?2) LEFT JOIN "derivation" AS t6 ON t6."figure_id" = t5."id" ORDER BY p.key, t5."id";
