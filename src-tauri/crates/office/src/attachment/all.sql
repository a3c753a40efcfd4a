SELECT a.id, a.directive, a.position, a.title, a.media_type, a.size, a.digest, a.pages, a.is_shown, a.added_on, a.deleted_at,
  d.number, d.symbol, d.abstract
FROM attachment a JOIN directive d ON d.id = a.directive
ORDER BY a.directive, a.position, a.id
