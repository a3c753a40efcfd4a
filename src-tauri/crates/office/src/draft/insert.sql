INSERT INTO draft (id, account, form, record, updated_at, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
