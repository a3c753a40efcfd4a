
FROM activity r
JOIN activity_kind k ON k.id = r.kind
JOIN organisation o ON o.id = r.lead
LEFT JOIN subcommittee s ON s.id = r.subcommittee
LEFT JOIN task_group g ON g.id = r.task_group
LEFT JOIN task t ON t.id = r.task
WHERE r.id = ?1
