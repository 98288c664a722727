WITH latest AS (
  SELECT park_code, max(year) AS year
  FROM figure
  WHERE indicator_code = 'carrier_energy_calorific' AND enterprise_id IS NULL AND value IS NOT NULL
  GROUP BY park_code
)
SELECT c.name, c.name_en, f.value AS tce,
       round(100 * f.value / sum(f.value) OVER (), 1) AS percent
FROM figure f
JOIN latest USING (park_code, year)
JOIN energy_carrier c ON c.code = f.carrier_code
WHERE f.indicator_code = 'carrier_energy_calorific' AND f.enterprise_id IS NULL AND f.value > 0
ORDER BY f.value DESC
