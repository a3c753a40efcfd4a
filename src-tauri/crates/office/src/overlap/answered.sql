SELECT d.id AS directive, coalesce(o.short_name, d.issuer) AS issuer, s.task AS task
FROM directive d
LEFT JOIN organisation o ON o.id = d.issuer_organisation
LEFT JOIN task_source s ON s.directive = d.id AND EXISTS (
  SELECT 1 FROM task t WHERE t.id = s.task AND t.deleted_at IS NULL AND t.cancelled_on IS NULL)
WHERE d.direction = 'in' AND d.deleted_at IS NULL AND d.number_state <> 'cancelled' AND d.day BETWEEN ?1 AND ?2
ORDER BY d.day, d.id, s.task
