SELECT t1."name", t1."id" FROM "author" AS t1 WHERE TRUE ORDER BY t1."born" DESC NULLS FIRST, t1."id" DESC LIMIT ?1;
SELECT p.key, (SELECT count(*) FROM "book" AS t3 WHERE t3."author_id" = p.value) FROM json_each(?1) AS p ORDER BY p.key;
SELECT p.key, t5."title", t5."id" FROM json_each(?1) AS p CROSS JOIN "book" AS t5 ON t5."id" IN (SELECT s11."id" FROM "book" AS s11 WHERE s11."author_id" = p.value ORDER BY s11."id" LIMIT ?2) ORDER BY p.key, t5."id";
SELECT p.key, t7."stars" FROM json_each(?1) AS p CROSS JOIN "review" AS t7 ON t7."id" IN (SELECT s8."id" FROM "review" AS s8 WHERE s8."book_id" = p.value ORDER BY s8."stars", s8."id" LIMIT ?2) ORDER BY p.key, t7."stars", t7."id";
SELECT p.key, t9."year", t9."format" FROM json_each(?1) AS p CROSS JOIN "edition" AS t9 ON (t9."book_id", t9."year") IN (SELECT s10."book_id", s10."year" FROM "edition" AS s10 WHERE s10."book_id" = p.value ORDER BY s10."book_id", s10."year" LIMIT 10) ORDER BY p.key, t9."book_id", t9."year";
