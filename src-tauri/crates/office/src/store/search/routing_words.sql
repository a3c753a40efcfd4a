SELECT coalesce(group_concat(words, ' · ' ORDER BY position), '') FROM routing WHERE directive = ?1 AND words <> ''
