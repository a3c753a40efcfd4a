WITH wanted AS (
  SELECT json_extract(value, '$.table') AS "table", json_extract(value, '$.id') AS id FROM json_each(?1)
)
SELECT w."table" AS "table", w.id AS id, d.symbol AS symbol, d.abstract AS title, coalesce(d.document_date, d.day) AS day
FROM wanted w JOIN directive d ON w."table" = 'directive' AND d.id = w.id
UNION ALL
SELECT w."table", w.id, m.minutes_symbol, m.name, m.day
FROM wanted w JOIN meeting m ON w."table" = 'meeting' AND m.id = w.id
UNION ALL
SELECT w."table", w.id, '', c.content, m.day
FROM wanted w JOIN meeting_conclusion c ON w."table" = 'meeting_conclusion' AND c.id = w.id JOIN meeting m ON m.id = c.meeting
UNION ALL
SELECT w."table", w.id, '', t.title, t.assigned_on
FROM wanted w JOIN task t ON w."table" = 'task' AND t.id = w.id
UNION ALL
SELECT w."table", w.id, '', a.name, a.day
FROM wanted w JOIN activity a ON w."table" = 'activity' AND a.id = w.id
UNION ALL
SELECT w."table", w.id, '', i.name, NULL
FROM wanted w JOIN indicator i ON w."table" = 'indicator' AND i.id = w.id
UNION ALL
SELECT w."table", w.id, '', i.name, v.to_day
FROM wanted w JOIN indicator_value v ON w."table" = 'indicator_value' AND v.id = w.id JOIN indicator i ON i.id = v.indicator
UNION ALL
SELECT w."table", w.id, '', coalesce(nullif(f.series, ''), k.name, f.label), f.to_day
FROM wanted w JOIN opening_figure f ON w."table" = 'opening_figure' AND f.id = w.id
LEFT JOIN activity_kind k ON k.id = f.activity_kind
UNION ALL
SELECT w."table", w.id, '', n.content, n.day
FROM wanted w JOIN situation_note n ON w."table" = 'situation_note' AND n.id = w.id
UNION ALL
SELECT w."table", w.id, '', n.content, n.day
FROM wanted w JOIN difficulty n ON w."table" = 'difficulty' AND n.id = w.id
UNION ALL
SELECT w."table", w.id, '', n.content, n.day
FROM wanted w JOIN proposal n ON w."table" = 'proposal' AND n.id = w.id
