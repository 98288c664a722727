SELECT t1."id", t1."title", t1."title_en", t1."number", t1."issuer", t1."url" FROM "document" AS t1 WHERE TRUE ORDER BY t1."id" LIMIT $1;
SELECT (p.place - 1), (SELECT count(*) FROM "emission_factor" AS t3 WHERE t3."document_id" = p.k0) FROM unnest($1) WITH ORDINALITY AS p(k0, place) ORDER BY (p.place - 1);
SELECT (p.place - 1), (SELECT count(*) FROM "indicator" AS t6 WHERE t6."document_id" = p.k0) FROM unnest($1) WITH ORDINALITY AS p(k0, place) ORDER BY (p.place - 1);
