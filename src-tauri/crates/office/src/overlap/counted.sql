SELECT a.id AS activity, c.measure AS measure, c.label AS label, c.value AS value
FROM activity a JOIN activity_count c ON c.activity = a.id
WHERE a.deleted_at IS NULL AND a.day BETWEEN ?1 AND ?2
