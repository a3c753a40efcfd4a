-- "Every village of the communes" and "the whole area" mean the villages that stood there on the day, one by one.
SELECT trim(c.kind_word || ' ' || c.name) AS commune, trim(v.kind_word || ' ' || v.name) AS village
FROM activity a JOIN place v ON v.level = 'village' JOIN place c ON c.id = v.parent
WHERE a.id = ?1 AND CASE a.reach
  WHEN 'villages' THEN EXISTS (SELECT 1 FROM activity_place p WHERE p.activity = a.id AND p.place = v.id)
  WHEN 'none' THEN FALSE
  ELSE v.deleted_at IS NULL AND a.day BETWEEN coalesce(v.valid_from, '0000') AND coalesce(v.valid_to, '9999')
    AND (a.reach = 'district' OR EXISTS (SELECT 1 FROM activity_place p WHERE p.activity = a.id AND p.place = c.id))
END
ORDER BY 1, 2
