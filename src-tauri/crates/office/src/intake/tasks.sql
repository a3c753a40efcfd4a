SELECT t.id, t.title, o.name AS lead, t.due_on
FROM task t JOIN organisation o ON o.id = t.lead
WHERE t.deleted_at IS NULL
