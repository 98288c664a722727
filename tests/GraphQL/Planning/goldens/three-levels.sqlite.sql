SELECT t1."name", t1."id" FROM "author" AS t1 WHERE TRUE ORDER BY t1."born" DESC NULLS FIRST, t1."id" DESC LIMIT ?1;
SELECT p.key, (SELECT count(*) FROM "book" AS t3 WHERE t3."author_id" = p.value) FROM json_each(?1) AS p ORDER BY p.key;
SELECT t5."title", t5."id" FROM "book" AS t5 WHERE t5."author_id" = ?1 ORDER BY t5."id" LIMIT ?2;
SELECT t7."stars" FROM "review" AS t7 WHERE t7."book_id" = ?1 ORDER BY t7."stars", t7."id" LIMIT ?2;
SELECT t9."year", t9."format" FROM "edition" AS t9 WHERE t9."book_id" = ?1 ORDER BY t9."book_id", t9."year" LIMIT 10;
