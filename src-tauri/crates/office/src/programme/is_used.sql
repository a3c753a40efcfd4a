SELECT EXISTS (
  SELECT 1 FROM programme_item i JOIN task_source s ON s.programme_item = i.id JOIN task t ON t.id = s.task
  WHERE i.programme = ?1 AND t.deleted_at IS NULL
)
