SELECT t1."code" FROM "park" AS t1 WHERE TRUE ORDER BY t1."code" LIMIT ?1;
SELECT t3."id" FROM "enterprise" AS t3 WHERE t3."park_code" = ?1 ORDER BY t3."id" LIMIT ?2;
SELECT t6."figure_id" FROM "figure" AS t5 LEFT JOIN "derivation" AS t6 ON t6."figure_id" = t5."id" WHERE t5."enterprise_id" = ?1 ORDER BY t5."id" LIMIT ?2;
