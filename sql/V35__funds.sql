-- What caps count besides money: awards. Awards name their programme and leader, so that sums may be taken by either.
ALTER TABLE ledger_account ADD COLUMN programme_id VARCHAR(20);
ALTER TABLE ledger_account ADD COLUMN person_key VARCHAR(120);
ALTER TABLE ledger_account ADD COLUMN awards INT DEFAULT 0 NOT NULL;
CREATE INDEX ix_ledger_account_fund ON ledger_account (scope, fund, year_no, programme_id);
UPDATE ledger_account SET programme_id = fund WHERE scope <> 'FUND_YEAR';
UPDATE ledger_account SET awards = (
    SELECT COUNT(*) FROM ledger_entry e WHERE e.account_id = ledger_account.id AND e.kind = 'COMMIT'
    AND (SELECT SUM(f.committed) FROM ledger_entry f WHERE f.account_id = e.account_id AND f.project_id = e.project_id) > 0);

-- The level that a certificate shows, as each verifier read it; what a meeting set for an entry: a sum or a level.
ALTER TABLE claim_finding ADD COLUMN grade VARCHAR(60);
ALTER TABLE meeting_change ADD COLUMN set_to VARCHAR(60);
