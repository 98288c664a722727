SELECT t1."version", t1."published_on", t1."previous", t1."notes" FROM "release" AS t1 WHERE TRUE ORDER BY t1."published_on" DESC, t1."version" DESC LIMIT ?1;
SELECT p.key, (SELECT count(*) FROM "change" AS t3 WHERE t3."release_version" = p.value) FROM json_each(?1) AS p ORDER BY p.key;
