SELECT t1."version", t1."published_on", t1."previous", t1."notes" FROM "release" AS t1 WHERE TRUE ORDER BY t1."published_on" DESC, t1."version" DESC LIMIT $1;
SELECT (p.place - 1), (SELECT count(*) FROM "change" AS t3 WHERE t3."release_version" = p.k0) FROM unnest($1) WITH ORDINALITY AS p(k0, place) ORDER BY (p.place - 1);
