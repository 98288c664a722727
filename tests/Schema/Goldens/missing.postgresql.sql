SELECT t1."status", t1."indicator_code", count(*) FROM "figure" AS t1 WHERE t1."value" IS NULL GROUP BY t1."status", t1."indicator_code" ORDER BY t1."status", t1."indicator_code" LIMIT 5001;
