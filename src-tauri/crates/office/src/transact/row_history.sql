SELECT o.seq AS operation, o.at, o.account, o.op, o.undoes, u.seq AS undone_by, r.table_name AS "table", r.row_id AS id,
       r.before, r.after
FROM revision r
JOIN operation o ON o.seq = r.operation
LEFT JOIN operation u ON u.undoes = o.seq
WHERE r.table_name = ?1 AND r.row_id = ?2
ORDER BY r.seq DESC
