SELECT l.title, l.title_en, l.status, l.effective, d.clause, d.duty, d.duty_en, d.register
FROM law l
JOIN law_duty d ON d.law_id = l.id
ORDER BY l.status, l.effective DESC
