SELECT t1."code", t1."name", t1."name_en" FROM "industry" AS t1 WHERE t1."level" = ?1 ORDER BY t1."code" LIMIT ?2;
SELECT t3."code", t3."name" FROM "industry" AS t3 WHERE t3."parent_code" = ?1 ORDER BY t3."code" LIMIT ?2;
SELECT p.key, (SELECT count(*) FROM "enterprise" AS t5 WHERE t5."industry_code" = p.value) FROM json_each(?1) AS p ORDER BY p.key;
