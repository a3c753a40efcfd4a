CASE ?
  WHEN 'waiting' THEN s.state = 'waiting'
  WHEN 'due_soon' THEN s.state IN ('waiting', 'under_way') AND r.deadline BETWEEN :today AND date(:today,
    '+' || coalesce((SELECT value FROM setting WHERE id = 'task_soon_days'), '3') || ' days')
  WHEN 'overdue' THEN s.state = 'overdue'
  WHEN 'unanswered' THEN s.is_unanswered
  WHEN 'handed_late' THEN s.is_handed_late
  WHEN 'incomplete' THEN s.is_incomplete
  WHEN 'no_symbol' THEN r.direction = 'in' AND r.symbol = ''
  WHEN 'elsewhere' THEN r.first_received_by IS NOT NULL
END
