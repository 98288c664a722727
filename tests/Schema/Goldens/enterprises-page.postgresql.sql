SELECT count(*) FROM "enterprise" AS t1 WHERE t1."park_code" = $1;
SELECT t3."id", t3."name", t3."name_en", t3."status", t3."id" FROM "enterprise" AS t3 WHERE t3."park_code" = $1 ORDER BY t3."id" LIMIT $2;
