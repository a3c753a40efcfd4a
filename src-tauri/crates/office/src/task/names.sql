SELECT o.short_name, p.full_name
FROM task t JOIN organisation o ON o.id = t.lead LEFT JOIN person p ON p.id = t.responsible
WHERE t.id = ?1
