SELECT year,
       max(value) FILTER (WHERE area_code = 'CN') AS national,
       min(value) AS lowest,
       max(value) AS highest,
       unit, count(*) AS areas
FROM emission_factor
WHERE kind = 'grid_average'
GROUP BY year, unit
ORDER BY year
