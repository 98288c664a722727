SELECT t1."release_version", t1."field", t1."kind", t1."old", t1."new", t1."reason" FROM "change" AS t1 WHERE (t1."register" = $1 AND t1."key" = $2) ORDER BY t1."id" LIMIT $3;
