, reached (group_key, village) AS (
  SELECT c.group_key, p.place FROM chosen c JOIN activity_place p ON p.activity = c.id
  WHERE c.reach = 'villages'
  UNION
  SELECT c.group_key, v.id FROM chosen c
  JOIN activity_place p ON p.activity = c.id
  JOIN place v ON v.parent = p.place
  WHERE c.reach = 'communes' AND v.deleted_at IS NULL
    AND coalesce(v.valid_from, '') <= c.day AND coalesce(v.valid_to, '9999') >= c.day
  UNION
  SELECT c.group_key, v.id FROM (SELECT DISTINCT group_key, day FROM chosen WHERE reach = 'district') c
  JOIN place v ON v.level = 'village' AND v.deleted_at IS NULL
    AND coalesce(v.valid_from, '') <= c.day AND coalesce(v.valid_to, '9999') >= c.day
  UNION
  -- A village merged into another before the period's end was reached as the one that stands now.
  SELECT r.group_key, v.replaced_by FROM reached r JOIN place v ON v.id = r.village
  WHERE v.replaced_by IS NOT NULL AND v.valid_to < :to
)
SELECT r.group_key AS key, v.id FROM reached r JOIN place v ON v.id = r.village
WHERE v.level = 'village' AND v.deleted_at IS NULL
  AND coalesce(v.valid_from, '') <= :to AND coalesce(v.valid_to, '9999') >= :to
