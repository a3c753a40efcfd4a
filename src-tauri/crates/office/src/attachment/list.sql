SELECT id, directive, position, title, media_type, size, digest, pages, is_shown, added_on, deleted_at
FROM attachment
WHERE directive = ?1 AND deleted_at IS NULL
ORDER BY position, id
