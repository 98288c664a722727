SELECT t1."code", t1."name", t1."name_en", t1."kind", t1."quantity_unit", t1."fossil", t1."renewable" FROM "energy_carrier" AS t1 WHERE TRUE ORDER BY t1."code" LIMIT ?1;
SELECT t3."basis", t3."year", t3."value", t3."unit", t4."id", t4."title" FROM "energy_conversion" AS t3 LEFT JOIN "document" AS t4 ON t4."id" = t3."document_id" WHERE t3."carrier_code" = ?1 ORDER BY t3."id" LIMIT ?2;
