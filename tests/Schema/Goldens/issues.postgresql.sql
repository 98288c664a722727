SELECT count(*) FROM "issue" AS t1 WHERE t1."severity" = $1;
SELECT t3."code", t3."severity", t3."file", t3."line", t3."column", t3."found", t3."message", t3."hint", t3."message_en", t3."hint_en", t3."excluded" FROM "issue" AS t3 WHERE t3."severity" = $1 ORDER BY t3."id" LIMIT $2;
