-- Every connection begins with these, in this order. Each is read back and must be what stands after "is".

-- Before the first access: the index of the log then lies in this process's memory, and no second process gets in.
PRAGMA locking_mode = EXCLUSIVE; -- is exclusive
-- Loses nothing at power loss with FULL, unlike SQLite's default.
PRAGMA journal_mode = WAL; -- is wal
PRAGMA synchronous = FULL; -- is 2
-- Never a temporary file.
PRAGMA temp_store = MEMORY; -- is 2
-- What is deleted is overwritten: a destroyed key is gone.
PRAGMA secure_delete = ON; -- is 1
PRAGMA foreign_keys = ON; -- is 1
-- A file is not trusted to bring its own functions and sizes.
PRAGMA trusted_schema = OFF; -- is 0
PRAGMA cell_size_check = ON; -- is 1
-- A failing disk gives an error, not a signal.
PRAGMA mmap_size = 0; -- is 0
PRAGMA wal_autocheckpoint = 1000; -- is 1000
