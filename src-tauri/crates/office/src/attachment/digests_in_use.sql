SELECT digest FROM attachment
UNION
SELECT json_extract(before, '$.digest') FROM revision
WHERE table_name = 'attachment' AND json_extract(before, '$.digest') IS NOT NULL
UNION
SELECT json_extract(after, '$.digest') FROM revision
WHERE table_name = 'attachment' AND json_extract(after, '$.digest') IS NOT NULL
