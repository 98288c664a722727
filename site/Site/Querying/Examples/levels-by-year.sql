SELECT v.year, v.level, v.level_title, v.level_title_en,
       count(*) AS enterprises, round(avg(v.score), 1) AS mean_score
FROM performance_evaluation v
WHERE v.applicable = 1 AND v.enterprise_id IS NOT NULL AND v.level IS NOT NULL
GROUP BY v.year, v.level
ORDER BY v.year DESC, mean_score DESC
