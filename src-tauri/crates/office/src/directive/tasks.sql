SELECT DISTINCT t.id, t.title FROM task_source s JOIN task t ON t.id = s.task
WHERE s.directive = ?1 AND t.deleted_at IS NULL
ORDER BY t.id
