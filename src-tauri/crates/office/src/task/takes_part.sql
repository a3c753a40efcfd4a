(r.lead = ? OR EXISTS (SELECT 1 FROM task_coordinating WHERE task = r.id AND organisation = ?))
