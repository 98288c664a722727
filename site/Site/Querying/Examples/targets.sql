SELECT COALESCE(e.name, p.name) AS who, t.title, t.title_en, a.year,
       a.required, a.actual, a.gap, a.status
FROM target t
JOIN target_assessment a ON a.target_id = t.id
LEFT JOIN enterprise e ON e.id = t.enterprise_id
LEFT JOIN park p ON p.code = t.park_code
WHERE a.year = (SELECT max(year) FROM target_assessment WHERE target_id = t.id)
ORDER BY a.status, who
