SELECT t0."title", t1."id", t1."name" FROM "book" AS t0 LEFT JOIN "author" AS t1 ON t1."id" = t0."author_id" WHERE t0."id" = $1 LIMIT 1;
SELECT (p.place - 1), t3."code" FROM unnest($1) WITH ORDINALITY AS p(k0, place) CROSS JOIN LATERAL (SELECT * FROM "country" AS s4 WHERE s4."code" = p.k0) AS t3 ORDER BY (p.place - 1);
SELECT (p.place - 1), t7."id" FROM unnest($1) WITH ORDINALITY AS p(k0, place) CROSS JOIN LATERAL (SELECT * FROM "book" AS s8 WHERE s8."id" = p.k0) AS t7 ORDER BY (p.place - 1);
SELECT (p.place - 1), t11."book_id", t11."year" FROM unnest($1, $2) WITH ORDINALITY AS p(k0, k1, place) CROSS JOIN LATERAL (SELECT * FROM "edition" AS s12 WHERE (s12."book_id" = p.k0 AND s12."year" = p.k1)) AS t11 ORDER BY (p.place - 1);
SELECT t13."name", strpos(t13."search", $1) FROM "author" AS t13 WHERE strpos(t13."search", $1) > 0 ORDER BY strpos(t13."search", $1), t13."id" LIMIT $2;
SELECT t15."title", strpos(t15."search", $1) FROM "book" AS t15 WHERE strpos(t15."search", $1) > 0 ORDER BY strpos(t15."search", $1), t15."id" LIMIT $2;
