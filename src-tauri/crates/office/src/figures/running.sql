SELECT n.measure,
  CASE n.measure WHEN 'other' THEN n.label ELSE '' END AS label,
  CASE n.measure WHEN 'other' THEN n.unit ELSE '' END AS unit,
  n.mark, sum(n.value) AS value
FROM chosen c JOIN activity_count n ON n.activity = c.id
