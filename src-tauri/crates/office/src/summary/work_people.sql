SELECT key, name, is_lead FROM (
  SELECT c.group_key AS key, o.short_name AS name, 1 AS is_lead, o.position, o.membership
  FROM chosen c JOIN organisation o ON o.id = c.lead
  UNION
  SELECT c.group_key, o.short_name, 0, o.position, o.membership
  FROM chosen c
  JOIN activity_coordinating x ON x.activity = c.id
  JOIN organisation o ON o.id = x.organisation
)
WHERE membership <> 'office'
ORDER BY key, is_lead DESC, position, name
