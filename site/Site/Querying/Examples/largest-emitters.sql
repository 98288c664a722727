WITH emitters AS (
  SELECT e.name, e.name_en, f.value
  FROM figure f
  JOIN enterprise e ON e.id = f.enterprise_id
  WHERE f.indicator_code = 'ghg_total' AND f.value IS NOT NULL
    AND f.year = (SELECT max(year) FROM figure
                  WHERE indicator_code = 'ghg_total' AND value IS NOT NULL AND provisional = 0)
)
SELECT name, name_en, value AS tco2e,
       round(100 * value / sum(value) OVER (), 1) AS percent,
       round(100 * sum(value) OVER (ORDER BY value DESC) / sum(value) OVER (), 1) AS running_percent
FROM emitters
ORDER BY value DESC
LIMIT 20
