-- What had not ended by a day: three indexes lead to it, however many tasks have ended before.
SELECT rowid FROM task INDEXED BY task_due WHERE deleted_at IS NULL AND finished_on IS NULL AND cancelled_on IS NULL
UNION ALL
SELECT rowid FROM task WHERE deleted_at IS NULL AND finished_on > :today
UNION ALL
SELECT rowid FROM task WHERE deleted_at IS NULL AND cancelled_on > :today
