SELECT e.name, e.name_en, a.kind, a.year, a.overdue_since, r.published_on AS as_of,
       CAST(julianday(r.published_on) - julianday(a.overdue_since) AS INTEGER) AS days
FROM audit_listing a
JOIN enterprise e ON e.id = a.enterprise_id
JOIN (SELECT max(published_on) AS published_on FROM release) r
WHERE a.overdue_since IS NOT NULL
ORDER BY a.overdue_since
