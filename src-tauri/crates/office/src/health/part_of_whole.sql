SELECT 'activity', a.id, a.name, part.value, whole.value
FROM activity a
JOIN activity_count part ON part.activity = a.id AND part.measure IN ('women', 'minority', 'members')
JOIN activity_count whole ON whole.activity = a.id AND whole.measure = CASE WHEN EXISTS (
  SELECT 1 FROM activity_count c WHERE c.activity = a.id AND c.measure = 'attendances') THEN 'attendances' ELSE 'people' END
WHERE a.deleted_at IS NULL AND part.value > whole.value
LIMIT 100
