SELECT t1."id", t1."file", t1."sha256", t1."bytes", t1."rows", t1."publisher", t1."title", t1."licence", t1."received_on", t1."sample" FROM "source" AS t1 WHERE TRUE ORDER BY t1."received_on" DESC NULLS FIRST, t1."id" DESC LIMIT ?1;
SELECT p.key, (SELECT count(*) FROM "figure" AS t3 WHERE t3."source_id" = p.value) FROM json_each(?1) AS p ORDER BY p.key;
