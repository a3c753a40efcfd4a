SELECT c.group_key AS key, n.measure,
  CASE n.measure
    WHEN 'other' THEN n.label
    WHEN 'people' THEN coalesce(nullif(n.unit, ''), n.label)
    ELSE '' END AS label,
  CASE n.measure WHEN 'other' THEN n.unit WHEN 'sessions' THEN k.session_word ELSE '' END AS unit,
  n.mark, sum(n.value) AS value
FROM chosen c
JOIN activity_count n ON n.activity = c.id
JOIN activity_kind k ON k.id = c.kind
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, min(k.position), 2, 3, 4
