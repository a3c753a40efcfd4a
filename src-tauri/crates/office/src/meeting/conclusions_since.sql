SELECT c.id, c.meeting, c.number, c.content, c.no_task_on, m.name AS meeting_name, m.day AS meeting_day, m.minutes_state,
       m.notice_symbol
FROM meeting m JOIN meeting_conclusion c ON c.meeting = m.id
WHERE m.deleted_at IS NULL AND m.day BETWEEN ?1 AND ?2
ORDER BY m.day, m.starts_at, m.id, c.number
