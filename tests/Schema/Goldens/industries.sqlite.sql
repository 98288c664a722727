SELECT t1."code", t1."name", t1."name_en" FROM "industry" AS t1 WHERE t1."level" = ?1 ORDER BY t1."code" LIMIT ?2;
SELECT p.key, t3."code", t3."name" FROM json_each(?1) AS p CROSS JOIN "industry" AS t3 ON t3."code" IN (SELECT s7."code" FROM "industry" AS s7 WHERE s7."parent_code" = p.value ORDER BY s7."code" LIMIT ?2) ORDER BY p.key, t3."code";
SELECT p.key, (SELECT count(*) FROM "enterprise" AS t5 WHERE t5."industry_code" = p.value) FROM json_each(?1) AS p ORDER BY p.key;
