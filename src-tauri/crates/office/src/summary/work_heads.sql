SELECT c.group_key AS key, coalesce(o.name, s.name, g.name) AS owner_name,
  CASE json_extract(c.group_key, '$[2]') WHEN '' THEN '' ELSE coalesce(nullif(min(c.series), ''), min(k.name)) END AS name,
  count(*) AS activities, json_group_array(DISTINCT c.kind) AS kinds, json_group_array(DISTINCT c.lead) AS leads
FROM chosen c
JOIN activity_kind k ON k.id = c.kind
LEFT JOIN organisation o ON o.id = json_extract(c.group_key, '$[1]')
LEFT JOIN subcommittee s ON s.id = json_extract(c.group_key, '$[1]')
LEFT JOIN task_group g ON g.id = json_extract(c.group_key, '$[1]')
GROUP BY c.group_key
ORDER BY json_extract(c.group_key, '$[0]'), json_extract(c.group_key, '$[1]') IS NULL,
  coalesce(o.position, s.position, g.position), 2, min(k.position), 3, 1
