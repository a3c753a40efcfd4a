SELECT s.directive AS directive, s.task AS task
FROM task_source s
JOIN task t ON t.id = s.task AND t.deleted_at IS NULL AND t.cancelled_on IS NULL
JOIN directive d ON d.id = s.directive AND d.deleted_at IS NULL
WHERE t.assigned_on BETWEEN ?1 AND ?2
  AND EXISTS (SELECT 1 FROM task_source o JOIN directive x ON x.id = o.directive AND x.deleted_at IS NULL
    WHERE o.task = s.task AND o.directive <> s.directive)
ORDER BY s.task, s.position
