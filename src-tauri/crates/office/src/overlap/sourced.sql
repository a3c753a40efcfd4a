SELECT s.directive AS directive, t.id AS task
FROM task t LEFT JOIN task_source s ON s.task = t.id AND s.directive IS NOT NULL
WHERE t.deleted_at IS NULL AND t.cancelled_on IS NULL
