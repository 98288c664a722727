SELECT t1."code", t1."name", t1."name_en" FROM "industry" AS t1 WHERE t1."level" = $1 ORDER BY t1."code" LIMIT $2;
SELECT (p.place - 1), t3."code", t3."name" FROM unnest($1) WITH ORDINALITY AS p(k0, place) CROSS JOIN LATERAL (SELECT * FROM "industry" AS s7 WHERE s7."parent_code" = p.k0 ORDER BY s7."code" LIMIT $2) AS t3 ORDER BY (p.place - 1), t3."code";
SELECT (p.place - 1), (SELECT count(*) FROM "enterprise" AS t5 WHERE t5."industry_code" = p.k0) FROM unnest($1) WITH ORDINALITY AS p(k0, place) ORDER BY (p.place - 1);
