-- Every figure that goes into one, however deep.
WITH RECURSIVE part (id, depth) AS (
  SELECT id, 0 FROM (
    SELECT id FROM figure
    WHERE indicator_code = 'ghg_total' AND enterprise_id IS NOT NULL
    ORDER BY value DESC LIMIT 1
  )
  UNION
  SELECT i.input_id, part.depth + 1
  FROM part JOIN derivation_input i ON i.figure_id = part.id
)
SELECT part.depth, n.name, n.name_en, COALESCE(f.carrier_code, f.gas_code) AS item,
       f.period, f.value, f.unit, d.expression, s.file, f.source_line
FROM part
JOIN figure f ON f.id = part.id
JOIN indicator n ON n.code = f.indicator_code
JOIN source s ON s.id = f.source_id
LEFT JOIN derivation d ON d.figure_id = f.id
ORDER BY part.depth, f.indicator_code, item
