SELECT name FROM organisation WHERE deleted_at IS NULL
UNION SELECT short_name FROM organisation WHERE deleted_at IS NULL
UNION SELECT name FROM subcommittee WHERE deleted_at IS NULL
UNION SELECT name FROM place WHERE deleted_at IS NULL
UNION SELECT name FROM profile WHERE deleted_at IS NULL
UNION SELECT short_name FROM profile WHERE deleted_at IS NULL
UNION SELECT committee FROM profile WHERE deleted_at IS NULL
UNION SELECT addressee FROM profile WHERE deleted_at IS NULL
ORDER BY 1
