CASE ?
  WHEN 'waiting' THEN r.state = 'waiting'
  WHEN 'due_soon' THEN r.state IN ('waiting', 'under_way') AND r.deadline BETWEEN :today AND date(:today,
    '+' || coalesce((SELECT value FROM setting WHERE id = 'task_soon_days'), '3') || ' days')
  WHEN 'overdue' THEN r.state = 'overdue'
  WHEN 'unanswered' THEN r.is_unanswered
  WHEN 'handed_late' THEN r.is_handed_late
  WHEN 'incomplete' THEN r.is_incomplete
  WHEN 'no_symbol' THEN r.direction = 'in' AND r.symbol = ''
  WHEN 'elsewhere' THEN r.first_received_by IS NOT NULL
END
