SELECT f.year,
       sum(f.value) FILTER (WHERE f.indicator_code = 'ghg_scope1') AS scope1_tco2e,
       sum(f.value) FILTER (WHERE f.indicator_code = 'ghg_scope2') AS scope2_tco2e,
       sum(f.value) FILTER (WHERE f.indicator_code = 'ghg_total') AS total_tco2e,
       max(f.reporting) || '/' || max(f.obliged) AS reporting_of_obliged
FROM figure f
WHERE f.park_code IS NOT NULL AND f.enterprise_id IS NULL
  AND f.indicator_code IN ('ghg_scope1', 'ghg_scope2', 'ghg_total')
  AND f.park_code = (SELECT park_code FROM figure
                     WHERE indicator_code = 'ghg_total' AND enterprise_id IS NULL
                     ORDER BY value DESC LIMIT 1)
GROUP BY f.year
ORDER BY f.year
