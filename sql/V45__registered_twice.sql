-- Since when an account waits for an administrator, because its unit was registered already; null for all others.
ALTER TABLE account ADD COLUMN waiting_since DATETIME(6);
CREATE INDEX ix_account_waiting ON account (waiting_since);
