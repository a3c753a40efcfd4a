SELECT max(0, coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE id = 'task_soon_days'), 3))
