WITH RECURSIVE chosen AS (
  SELECT a.id, a.day, a.reach, a.kind, a.series, a.lead, a.subcommittee,
    CASE :by
      WHEN 'total' THEN json_array('common', NULL, '')
      WHEN 'lead' THEN json_array('common', a.lead, '')
      ELSE json_array(
        a.scope,
        CASE
          WHEN a.scope = 'own' THEN a.lead
          WHEN :by = 'task_group' THEN a.task_group
          ELSE a.subcommittee
        END,
        CASE WHEN a.series <> '' THEN 'series:' || a.series ELSE 'kind:' || a.kind END)
    END AS group_key
  FROM activity a
  WHERE a.deleted_at IS NULL AND a.day BETWEEN :from AND :to
)
