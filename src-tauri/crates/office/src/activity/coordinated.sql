SELECT a.id, k.name AS kind_name, a.name, a.from_day, a.day, o.short_name AS lead_name
FROM activity a
JOIN activity_coordinating c ON c.activity = a.id AND c.organisation = ?1
JOIN activity_kind k ON k.id = a.kind
JOIN organisation o ON o.id = a.lead
WHERE a.deleted_at IS NULL AND a.day BETWEEN ?2 AND ?3
ORDER BY a.day, a.id
