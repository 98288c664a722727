SELECT count(*) FROM "audit_listing" AS t1 WHERE t1."status" = ?1;
SELECT t3."id", t3."name_as_listed", t3."kind", t3."reason", t3."listed_on", t3."status", t3."overdue_since", t4."id", t4."title", t4."title_en", t4."status" FROM "audit_listing" AS t3 LEFT JOIN "law" AS t4 ON t4."id" = t3."law_id" WHERE t3."status" = ?1 ORDER BY t3."overdue_since" NULLS LAST, t3."id" LIMIT ?2;
