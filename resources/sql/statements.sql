-- All statements of the running program, by name. Values are bound, never written in.

-- name: synchronous.draft
PRAGMA synchronous = NORMAL;
-- name: synchronous.act
PRAGMA synchronous = FULL;
-- name: version
PRAGMA user_version;
-- name: check
PRAGMA quick_check(1);
-- name: fold
PRAGMA wal_checkpoint(TRUNCATE);

-- name: vault.insert
INSERT INTO vault (id, uuid) VALUES (1, ?1);
-- name: vault.select
SELECT uuid FROM vault WHERE id = 1;
-- name: vault.sync
UPDATE vault SET syncs = syncs + 1 WHERE id = 1;

-- name: vault.manifest
SELECT altered, manifest FROM vault WHERE id = 1;
-- name: vault.update
UPDATE vault SET altered = ?1, manifest = ?2 WHERE id = 1;

-- name: slot.put
INSERT INTO slot (id, type, passes, memory, salt, nonce, wrapped, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET type = ?2, passes = ?3, memory = ?4, salt = ?5, nonce = ?6, wrapped = ?7, digest = ?8;
-- name: slot.delete
DELETE FROM slot WHERE id = ?1;
-- name: slot.select
SELECT id, type, passes, memory, salt, nonce, wrapped, digest FROM slot ORDER BY id LIMIT ?1;

-- name: case.insert
INSERT INTO care_case (id, counter, altered, manifest, overview_version, overview_schema, overview)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
-- name: case.update
UPDATE care_case SET counter = ?2, altered = ?3, manifest = ?4 WHERE id = ?1;
-- name: case.overview
UPDATE care_case SET overview_version = ?2, overview_schema = ?3, overview = ?4 WHERE id = ?1;
-- name: case.select
SELECT counter, altered, manifest, overview_version, overview_schema, overview FROM care_case WHERE id = ?1;
-- name: case.manifests
SELECT id, counter, manifest FROM care_case;
-- name: case.ids
SELECT id FROM care_case ORDER BY id;
-- name: case.delete
DELETE FROM care_case WHERE id = ?1;

-- name: key.insert
INSERT INTO case_key (case_id, version, wrapped) VALUES (?1, ?2, ?3);
-- name: key.mend
INSERT INTO case_key (case_id, version, wrapped) VALUES (?1, ?2, ?3)
ON CONFLICT (case_id) DO UPDATE SET version = ?2, wrapped = ?3;
-- name: key.select
SELECT version, wrapped FROM case_key WHERE case_id = ?1;

-- name: record.put
INSERT INTO record (case_id, id, version, schema, sealed) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (case_id, id) DO UPDATE SET version = ?3, schema = ?4, sealed = ?5;
-- name: record.delete
DELETE FROM record WHERE case_id = ?1 AND id = ?2;
-- name: record.versions
SELECT id, version FROM record WHERE case_id = ?1 ORDER BY id;
-- name: record.rows
SELECT rowid, id FROM record WHERE case_id = ?1 ORDER BY id;
-- name: record.select
SELECT case_id, id, version, schema, sealed FROM record WHERE rowid = ?1;
-- name: record.last
SELECT max(rowid) FROM record;

-- A copy on its way: thrown away if anything fails, so it needs no journal.
-- name: copy.locking
PRAGMA locking_mode = EXCLUSIVE;
-- name: copy.journal
PRAGMA journal_mode = OFF;
-- What every version of a store has.
-- name: copy.overview
SELECT overview_version, overview_schema, overview FROM care_case WHERE id = ?1;
-- name: copy.record
SELECT version, schema, sealed FROM record WHERE case_id = ?1 AND id = ?2;

-- name: setting.put
INSERT INTO setting (id, version, sealed) VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO UPDATE SET version = ?2, sealed = ?3;
-- name: setting.select
SELECT version, sealed FROM setting WHERE id = ?1;
-- name: setting.versions
SELECT id, version FROM setting;

-- name: log.put
INSERT OR REPLACE INTO log_entry (sequence, id, key_id, sealed, link, mac) VALUES (?1, ?2, ?3, ?4, ?5, ?6);
-- name: log.has
SELECT 1 FROM log_entry WHERE id = ?1;
-- name: log.last
SELECT sequence, id, key_id, sealed, link, mac FROM log_entry WHERE sequence <= ?1 ORDER BY sequence DESC LIMIT 1;
-- name: log.all
SELECT sequence, id, key_id, sealed, link, mac FROM log_entry ORDER BY sequence;
-- name: log.keys
SELECT id, year, wrapped FROM log_key;
-- name: log.key.next
SELECT max(coalesce((SELECT max(id) FROM log_key), 0), coalesce((SELECT max(key_id) FROM log_entry), 0)) + 1;
-- name: log.key.insert
INSERT INTO log_key (id, year, wrapped) VALUES (?1, ?2, ?3);
-- name: log.key.delete
DELETE FROM log_key WHERE id = ?1;
-- name: log.head
SELECT sequence, sealed FROM log_head WHERE id = 1;
-- name: log.head.put
INSERT OR REPLACE INTO log_head (id, sequence, sealed) VALUES (1, ?1, ?2);
-- name: log.epochs
SELECT sequence, sealed FROM log_epoch ORDER BY sequence;
-- name: log.epoch.put
INSERT OR REPLACE INTO log_epoch (sequence, sealed) VALUES (?1, ?2);
