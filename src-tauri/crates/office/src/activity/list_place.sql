(r.reach = 'district' OR EXISTS (
  SELECT 1 FROM activity_place p JOIN place v ON v.id = p.place
  WHERE p.activity = r.id
    AND (p.place = ? OR v.parent = ? OR p.place = (SELECT parent FROM place WHERE id = ?))))
