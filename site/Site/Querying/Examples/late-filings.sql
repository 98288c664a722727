SELECT COALESCE(e.name, p.name) AS who, COALESCE(e.name_en, p.name_en) AS who_en,
       count(*) AS duties,
       sum(o.status = 'overdue') AS overdue,
       sum(o.status = 'submitted_late') AS late,
       max(o.days_late) AS most_days_late
FROM obligation o
LEFT JOIN enterprise e ON e.id = o.enterprise_id
LEFT JOIN park p ON p.code = o.park_code
GROUP BY COALESCE(o.enterprise_id, o.park_code)
HAVING overdue + late > 0
ORDER BY overdue DESC, late DESC, most_days_late DESC
