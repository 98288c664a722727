SELECT t0."title", t1."id", t1."name" FROM "book" AS t0 LEFT JOIN "author" AS t1 ON t1."id" = t0."author_id" WHERE t0."id" = ?1 LIMIT 1;
SELECT p.key, t3."code" FROM json_each(?1) AS p CROSS JOIN "country" AS t3 ON t3."code" = p.value ORDER BY p.key;
SELECT p.key, t7."id" FROM json_each(?1) AS p CROSS JOIN "book" AS t7 ON t7."id" = p.value ORDER BY p.key;
SELECT p.key, t11."book_id", t11."year" FROM json_each(?1) AS p CROSS JOIN "edition" AS t11 ON (t11."book_id" = p.value AND t11."year" = (?2 ->> p.key)) ORDER BY p.key;
SELECT t13."name", instr(t13."search", ?1) FROM "author" AS t13 WHERE instr(t13."search", ?1) > 0 ORDER BY instr(t13."search", ?1), t13."id" LIMIT ?2;
SELECT t15."title", instr(t15."search", ?1) FROM "book" AS t15 WHERE instr(t15."search", ?1) > 0 ORDER BY instr(t15."search", ?1), t15."id" LIMIT ?2;
