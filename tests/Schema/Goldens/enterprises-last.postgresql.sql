SELECT t1."name", t1."id", t1."name", t1."status" FROM "enterprise" AS t1 WHERE t1."park_code" = $1 ORDER BY t1."name" DESC, t1."id" DESC LIMIT $2;
