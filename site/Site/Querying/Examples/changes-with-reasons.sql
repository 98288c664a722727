SELECT c.release_version, r.published_on, c.register, c.key, c.field, c.kind, c.old, c.new,
       c.reason_code, c.reason, c.reason_en
FROM change c
JOIN release r ON r.version = c.release_version
WHERE c.reason_code IS NOT NULL AND c.kind <> 'added'
ORDER BY r.published_on DESC, c.register, c.key
