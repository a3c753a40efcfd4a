SELECT a.id, a.name, o.name AS lead, a.from_day, a.day
FROM activity a JOIN organisation o ON o.id = a.lead
WHERE a.deleted_at IS NULL AND a.day BETWEEN ?1 AND ?2
