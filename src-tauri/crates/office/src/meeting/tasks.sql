SELECT DISTINCT t.id, t.title, t.due_on, t.finished_on, t.cancelled_on
FROM task_source s JOIN task t ON t.id = s.task
WHERE s.conclusion = ?1 AND t.deleted_at IS NULL
ORDER BY t.due_on IS NULL, t.due_on, t.id
