CASE r.reach
  WHEN 'villages' THEN (SELECT count(*) FROM activity_place p WHERE p.activity = r.id)
  WHEN 'communes' THEN (
    SELECT count(*) FROM activity_place p JOIN place v ON v.parent = p.place
    WHERE p.activity = r.id AND v.deleted_at IS NULL
      AND coalesce(v.valid_from, '') <= r.day AND coalesce(v.valid_to, '9999') >= r.day)
  WHEN 'district' THEN (
    SELECT count(*) FROM place v
    WHERE v.level = 'village' AND v.deleted_at IS NULL
      AND coalesce(v.valid_from, '') <= r.day AND coalesce(v.valid_to, '9999') >= r.day)
  ELSE 0 END
