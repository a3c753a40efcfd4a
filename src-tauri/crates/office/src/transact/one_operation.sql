SELECT o.seq AS operation, o.at, o.account, o.op, o.undoes, u.seq AS undone_by, r.table_name AS "table", r.row_id AS id,
       coalesce(r.after, r.before) AS row
FROM operation o
JOIN revision r ON r.seq = (SELECT min(seq) FROM revision WHERE operation = o.seq)
LEFT JOIN operation u ON u.undoes = o.seq
WHERE o.seq = ?1
