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

PRAGMA user_version = 2;
