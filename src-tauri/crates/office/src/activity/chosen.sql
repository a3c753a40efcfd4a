WITH RECURSIVE chosen AS (
  SELECT a.id, a.day, a.reach, a.replaced_events, a.kind, a.series, a.lead, a.subcommittee,
    CASE :by
      WHEN 'subcommittee' THEN a.subcommittee
      WHEN 'lead' THEN a.lead
      WHEN 'kind' THEN a.kind
      WHEN 'series' THEN nullif(a.series, '')
      WHEN 'task_group' THEN a.task_group
    END AS group_key
  FROM activity a
  WHERE a.deleted_at IS NULL AND a.day BETWEEN :from AND :to
    AND (:kind IS NULL OR a.kind = :kind)
    AND (:series IS NULL OR a.series = :series)
    AND (:lead IS NULL OR a.lead = :lead)
    AND (:subcommittee IS NULL OR a.subcommittee = :subcommittee)
    AND (:task_group IS NULL OR a.task_group = :task_group)
    AND (:scope IS NULL OR a.scope = :scope)
)
