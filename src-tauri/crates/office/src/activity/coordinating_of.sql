SELECT o.id, o.short_name AS name FROM activity_coordinating c JOIN organisation o ON o.id = c.organisation
WHERE c.activity = ?1
ORDER BY o.position, o.name
