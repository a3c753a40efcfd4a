-- Schema 4: accounts at work, packages between offices, the health of the records.

------------------------------------------------------------------ packages between offices
-- Another office whose fingerprint was compared; the id is that office's own.
CREATE TABLE partner (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, signing_key TEXT NOT NULL, receiving_key TEXT NOT NULL, trusted_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('trusted', 'stopped'))
) STRICT;
CREATE UNIQUE INDEX partner_signing_key ON partner (signing_key);
-- Every package made for a partner or taken from one.
CREATE TABLE package (
  id TEXT PRIMARY KEY, partner TEXT NOT NULL REFERENCES partner (id), way TEXT NOT NULL CHECK (way IN ('sent', 'taken')),
  number INTEGER NOT NULL CHECK (number > 0), from_day TEXT NOT NULL, to_day TEXT NOT NULL, made_on TEXT NOT NULL,
  logged_on TEXT NOT NULL, digest TEXT NOT NULL, activities INTEGER NOT NULL, tasks INTEGER NOT NULL, documents INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX package_number ON package (partner, way, number);
-- Whose a record is that came in a package, and the number of the package that spoke of it last.
CREATE TABLE package_row (
  id TEXT PRIMARY KEY, partner TEXT NOT NULL REFERENCES partner (id), table_name TEXT NOT NULL, row_id TEXT NOT NULL,
  number INTEGER NOT NULL
) STRICT;
CREATE INDEX package_row_partner ON package_row (partner, table_name);
-- Papers of a partner. They stand in that office's books and so in none of ours.
CREATE TABLE partner_document (
  id TEXT PRIMARY KEY, partner TEXT NOT NULL REFERENCES partner (id), day TEXT NOT NULL, symbol TEXT NOT NULL,
  type_name TEXT NOT NULL, abstract TEXT NOT NULL, recipients TEXT NOT NULL, signer TEXT NOT NULL, deleted_at TEXT
) STRICT;
CREATE INDEX partner_document_day ON partner_document (partner, day) WHERE deleted_at IS NULL;

------------------------------------------------------------------ accounts
-- Somebody else typed the passphrase the account opens with, so its owner sets another before seeing anything.
ALTER TABLE account ADD COLUMN is_one_time INT NOT NULL DEFAULT 0 CHECK (is_one_time IN (0, 1));

------------------------------------------------------------------ what a leader says of a briefing
-- copy is the digest of what would have been printed for signature when it was said.
CREATE TABLE briefing_review (
  id TEXT PRIMARY KEY, briefing TEXT NOT NULL REFERENCES briefing (id), position INTEGER NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'sent_back', 'commented')), comment TEXT NOT NULL,
  account TEXT NOT NULL, at TEXT NOT NULL, copy TEXT NOT NULL
) STRICT;
CREATE INDEX briefing_review_briefing ON briefing_review (briefing);
