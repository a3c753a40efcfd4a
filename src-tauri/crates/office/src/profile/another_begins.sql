SELECT EXISTS (SELECT 1 FROM profile WHERE valid_from = ?1 AND id <> ?2 AND deleted_at IS NULL)
