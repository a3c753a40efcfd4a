r.id, r.full_name, r.given_name,
coalesce((SELECT group_concat(p.title, '; ' ORDER BY p.id) FROM post p
  WHERE p.person = r.id AND :today BETWEEN coalesce(p.valid_from, '0000') AND coalesce(p.valid_to, '9999')), '') AS posts
