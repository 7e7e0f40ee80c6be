-- The first form of a store. What is in clear here is random identities, counters and sizes; never a text, a name
-- or what kind of thing a record is. Every sealed column says in core/vault/vault.h what its seal covers.

-- One row: which vault this is, and a counter for sync() to write when there is nothing else to write.
CREATE TABLE vault (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid BLOB NOT NULL,
    syncs INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The ways in. The digest tells a damaged slot from a mistyped passphrase.
CREATE TABLE slot (
    id INTEGER PRIMARY KEY,
    type INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    memory INTEGER NOT NULL,
    salt BLOB NOT NULL,
    nonce BLOB NOT NULL,
    wrapped BLOB NOT NULL,
    digest BLOB NOT NULL
) STRICT;

-- The counter rises with every write; the manifest seals the list of the records and their versions. Altered is
-- set for good once that list was found not to agree.
CREATE TABLE care_case (
    id BLOB NOT NULL PRIMARY KEY,
    counter INTEGER NOT NULL,
    altered INTEGER NOT NULL,
    manifest BLOB NOT NULL,
    overview_version INTEGER NOT NULL,
    overview_schema INTEGER NOT NULL,
    overview BLOB NOT NULL
) STRICT;

-- Apart from the case, so that a key lies in as few copies of pages as possible: it is what is destroyed.
CREATE TABLE case_key (
    case_id BLOB NOT NULL PRIMARY KEY REFERENCES care_case (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT;

-- The version is the counter of the case when the record was written, so it never comes back.
CREATE TABLE record (
    case_id BLOB NOT NULL REFERENCES care_case (id) ON DELETE CASCADE,
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (case_id, id)
) STRICT;

-- "RUND": how a file says that it is a store.
PRAGMA application_id = 1381322308;
PRAGMA user_version = 1;
