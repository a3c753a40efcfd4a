-- Schema 2: what the registers need beside an entry.

------------------------------------------------------------------ files that belong to a directive
-- The row says what a file is; its bytes lie sealed beside the database, found by their digest, once for all rows.
CREATE TABLE attachment (
  id TEXT PRIMARY KEY, directive TEXT NOT NULL REFERENCES directive (id), position INTEGER NOT NULL, title TEXT NOT NULL,
  media_type TEXT NOT NULL, size INTEGER NOT NULL CHECK (size > 0), digest TEXT NOT NULL, pages INTEGER CHECK (pages > 0),
  is_shown INT NOT NULL CHECK (is_shown IN (0, 1)), added_on TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE INDEX attachment_directive ON attachment (directive);
CREATE INDEX attachment_digest ON attachment (digest);

------------------------------------------------------------------ whom an outgoing paper went to
CREATE TABLE delivery (
  id TEXT PRIMARY KEY, directive TEXT NOT NULL REFERENCES directive (id), position INTEGER NOT NULL,
  organisation TEXT REFERENCES organisation (id), place TEXT REFERENCES place (id), recipient TEXT NOT NULL,
  copy INT NOT NULL CHECK (copy IN (0, 1)),
  asked TEXT NOT NULL CHECK (asked IN ('nothing', 'acknowledge', 'report')), due_on TEXT,
  sent_on TEXT, received_on TEXT, answered_on TEXT, reply TEXT REFERENCES directive (id), result TEXT NOT NULL,
  CHECK (organisation IS NULL OR place IS NULL)
) STRICT;
CREATE INDEX delivery_directive ON delivery (directive);
-- Who still owes an answer is found without reading what was answered years ago.
CREATE INDEX delivery_owed ON delivery (due_on) WHERE asked <> 'nothing' AND answered_on IS NULL;

------------------------------------------------------------------ books: gaps and closing
-- Why a number that was never given to a paper is missing from its series.
CREATE TABLE number_gap (
  id TEXT PRIMARY KEY, book TEXT NOT NULL REFERENCES book (id), type_key TEXT NOT NULL, period_key TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0), reason TEXT NOT NULL
) STRICT;
-- Khóa sổ: the series of a year or a term, closed for good.
CREATE TABLE book_closing (
  id TEXT PRIMARY KEY, book TEXT NOT NULL REFERENCES book (id), type_key TEXT NOT NULL, period_key TEXT NOT NULL,
  closed_on TEXT NOT NULL, first_number INTEGER, last_number INTEGER, pages INTEGER NOT NULL CHECK (pages > 0),
  cancelled INTEGER NOT NULL, gaps INTEGER NOT NULL, note TEXT NOT NULL
) STRICT;

------------------------------------------------------------------ working days, views and imports
-- Days off, and Saturdays or Sundays that are worked instead.
CREATE TABLE holiday (
  id TEXT PRIMARY KEY, day TEXT NOT NULL, name TEXT NOT NULL, worked INT NOT NULL CHECK (worked IN (0, 1)), deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX holiday_day ON holiday (day) WHERE deleted_at IS NULL;
CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY, account TEXT NOT NULL, list TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL,
  position INTEGER NOT NULL, deleted_at TEXT
) STRICT;
-- How the columns of a known header were read the last time.
CREATE TABLE import_mapping (id TEXT PRIMARY KEY, kind TEXT NOT NULL, signature TEXT NOT NULL, mapping TEXT NOT NULL) STRICT;
-- The row of the file a record was taken in from.
CREATE TABLE import_row (
  id TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_id TEXT NOT NULL, file TEXT NOT NULL, sheet TEXT NOT NULL,
  source_row INTEGER NOT NULL CHECK (source_row > 0)
) STRICT;
CREATE UNIQUE INDEX import_row_record ON import_row (table_name, row_id);

------------------------------------------------------------------ what a record lost
-- Rows of its lists that are gone are found in history without reading all of it.
CREATE INDEX revision_erased ON revision (table_name) WHERE after IS NULL;

------------------------------------------------------------------ what was signed
-- The tasks of conclusions as they stood when the minutes were signed: a task that changes later does not change the paper.
CREATE TABLE signed_task (
  id TEXT PRIMARY KEY, conclusion TEXT NOT NULL REFERENCES meeting_conclusion (id), position INTEGER NOT NULL,
  title TEXT NOT NULL, lead TEXT NOT NULL, coordinating TEXT NOT NULL,
  timing TEXT NOT NULL CHECK (timing IN ('dated', 'recurring', 'undated')), due_on TEXT
) STRICT;
CREATE INDEX signed_task_conclusion ON signed_task (conclusion);
-- Minutes signed before there was this table keep what is known today.
INSERT INTO signed_task
SELECT c.id || '/' || t.id, c.id, row_number() OVER (PARTITION BY c.id ORDER BY t.due_on IS NULL, t.due_on, t.id) - 1,
  t.title, o.short_name,
  coalesce((SELECT group_concat(x.short_name, char(10)) FROM task_coordinating k JOIN organisation x ON x.id = k.organisation
            WHERE k.task = t.id), ''),
  t.timing, coalesce((SELECT e.old_due FROM task_extension e WHERE e.task = t.id AND e.decided_on > m.signed_on
                      ORDER BY e.decided_on LIMIT 1), t.due_on)
FROM meeting m
JOIN meeting_conclusion c ON c.meeting = m.id
JOIN (SELECT DISTINCT conclusion, task FROM task_source WHERE conclusion IS NOT NULL) s ON s.conclusion = c.id
JOIN task t ON t.id = s.task
JOIN organisation o ON o.id = t.lead
WHERE m.minutes_state = 'signed' AND t.deleted_at IS NULL;

------------------------------------------------------------------ what must not be stored
-- A row whose content was taken out for good, and why. It is written first; then its revisions may become empty, nothing else.
CREATE TABLE expunged (
  id TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_id TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE UNIQUE INDEX expunged_row ON expunged (table_name, row_id);
CREATE TRIGGER expunged_is_history BEFORE UPDATE ON expunged BEGIN SELECT raise(ABORT, 'history is never changed'); END;
CREATE TRIGGER expunged_stays BEFORE DELETE ON expunged BEGIN SELECT raise(ABORT, 'history is never changed'); END;
DROP TRIGGER revision_is_history;
CREATE TRIGGER revision_is_history BEFORE UPDATE ON revision
WHEN NOT (
  new.seq = old.seq AND new.operation = old.operation AND new.table_name = old.table_name AND new.row_id = old.row_id
  AND new.before IS (CASE WHEN old.before IS NOT NULL THEN '{}' END)
  AND new.after IS (CASE WHEN old.after IS NOT NULL THEN '{}' END)
  AND EXISTS (SELECT 1 FROM expunged e WHERE e.table_name = old.table_name AND e.row_id = old.row_id)
)
BEGIN SELECT raise(ABORT, 'history is never changed'); END;

------------------------------------------------------------------ finding twins
-- The same letter from the same issuer is found without reading the register.
CREATE INDEX directive_symbol ON directive (symbol) WHERE symbol <> '';
CREATE INDEX directive_issuer ON directive (issuer, day);

-- Symbols are found through the index of words.
DROP INDEX search_symbol;
