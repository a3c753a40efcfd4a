WHERE c.day > coalesce((SELECT max(to_day) FROM opening_figure WHERE purpose = 'running' AND deleted_at IS NULL), '')
  OR NOT EXISTS (
    SELECT 1 FROM opening_figure f
    WHERE f.purpose = 'running' AND f.deleted_at IS NULL AND c.day BETWEEN f.from_day AND f.to_day
      AND f.measure = n.measure AND (n.measure <> 'other' OR (f.label = n.label AND f.unit = n.unit))
      AND (f.activity_kind IS NULL OR f.activity_kind = c.kind)
      AND (f.series = '' OR f.series = c.series)
      AND (f.organisation IS NULL OR f.organisation = c.lead)
      AND (f.subcommittee IS NULL OR f.subcommittee = c.subcommittee))
