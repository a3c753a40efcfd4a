SELECT c.group_key AS key, n.measure,
  CASE n.measure
    WHEN 'other' THEN n.label
    WHEN 'people' THEN coalesce(nullif(n.unit, ''), n.label)
    ELSE '' END AS label,
  CASE n.measure WHEN 'other' THEN n.unit WHEN 'sessions' THEN k.session_word ELSE '' END AS unit,
  n.mark, sum(n.value) AS value, json_group_array(c.id ORDER BY c.day, c.id) AS records
FROM chosen c
JOIN activity_count n ON n.activity = c.id
JOIN activity_kind k ON k.id = c.kind
