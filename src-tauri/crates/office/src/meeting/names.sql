SELECT k.name AS kind_name, c.full_name AS chair_name, s.full_name AS secretary_name, o.short_name AS lead_name
FROM meeting m
JOIN meeting_kind k ON k.id = m.kind
LEFT JOIN person c ON c.id = m.chair
LEFT JOIN person s ON s.id = m.secretary
LEFT JOIN organisation o ON o.id = m.lead
WHERE m.id = ?1
