SELECT f.status, f.indicator_code, n.name, n.name_en,
       count(*) AS figures, count(DISTINCT f.enterprise_id) AS enterprises
FROM figure f
JOIN indicator n ON n.code = f.indicator_code
WHERE f.value IS NULL
GROUP BY f.status, f.indicator_code
ORDER BY figures DESC
