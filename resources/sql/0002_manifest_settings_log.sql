-- The second form of a store. The manifest of a case is made anew in the same transaction (core/store/lift_to_2.h),
-- so that an edit costs the same however many records a case has.

-- The manifest seals which cases, settings and log there are and how far each has come, so that one taken away,
-- added or put back as a whole shows. Altered is set for good once that was found not to agree.
ALTER TABLE vault ADD COLUMN altered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE vault ADD COLUMN manifest BLOB NOT NULL DEFAULT x'';

-- What is set for the whole store, sealed under the vault's own key. Which number is what stands in
-- core/store/batch.h.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

-- The access log. Every entry is sealed under the key of its year, and chained twice (core/vault/log_seals.h). The
-- random id keeps an entry that is written again after a failure from standing there twice.
CREATE TABLE log_entry (
    sequence INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    key_id INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    link BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;

-- What is destroyed when a year of the log has been kept for long enough.
CREATE TABLE log_key (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT;

-- One row: how far the log has come, and the key its next entry is chained with.
CREATE TABLE log_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sequence INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

-- Where a stretch of the evolving chain begins, sealed for whoever has the key on paper.
CREATE TABLE log_epoch (
    sequence INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

PRAGMA user_version = 2;
