WHERE t.rowid IN (
  -- What ended within the days or not at all: three indexes lead to it, however many tasks have ended before.
  SELECT rowid FROM task INDEXED BY task_due WHERE deleted_at IS NULL AND finished_on IS NULL AND cancelled_on IS NULL
  UNION ALL
  SELECT rowid FROM task WHERE deleted_at IS NULL AND finished_on >= ?1
  UNION ALL
  SELECT rowid FROM task WHERE deleted_at IS NULL AND cancelled_on >= ?1)
  AND t.assigned_on <= ?2
ORDER BY o.position, o.id, t.id
