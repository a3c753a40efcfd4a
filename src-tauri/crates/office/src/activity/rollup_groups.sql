SELECT c.group_key AS key, coalesce(s.name, o.name, k.name, g.name, c.group_key, '') AS name,
  count(*) AS activities, sum(c.replaced_events) AS replaced_events
FROM chosen c
LEFT JOIN subcommittee s ON :by = 'subcommittee' AND s.id = c.group_key
LEFT JOIN organisation o ON :by = 'lead' AND o.id = c.group_key
LEFT JOIN activity_kind k ON :by = 'kind' AND k.id = c.group_key
LEFT JOIN task_group g ON :by = 'task_group' AND g.id = c.group_key
GROUP BY c.group_key
ORDER BY c.group_key IS NULL, coalesce(s.position, o.position, k.position, g.position), 2, 1
