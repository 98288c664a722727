SELECT t1."id", t1."file", t1."sha256", t1."bytes", t1."rows", t1."publisher", t1."title", t1."licence", t1."received_on", t1."sample" FROM "source" AS t1 WHERE TRUE ORDER BY t1."received_on" DESC, t1."id" DESC LIMIT $1;
SELECT (p.place - 1), (SELECT count(*) FROM "figure" AS t3 WHERE t3."source_id" = p.k0) FROM unnest($1) WITH ORDINALITY AS p(k0, place) ORDER BY (p.place - 1);
