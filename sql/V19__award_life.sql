-- What has been promised and paid, by award, unit and fund, in 10,000 yuan. The caps are settings of a programme; an
-- account never goes beyond the one it is posted under, because each posting is one guarded UPDATE.
CREATE TABLE ledger_account (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    account_key VARCHAR(160) NOT NULL,
    scope VARCHAR(24) NOT NULL,
    fund VARCHAR(40) NOT NULL,
    organisation_id VARCHAR(36),
    project_id VARCHAR(36),
    year_no INT,
    committed DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    paid DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    CONSTRAINT uq_ledger_account UNIQUE (account_key)
);
CREATE INDEX ix_ledger_account_scope ON ledger_account (fund, scope, year_no);
CREATE INDEX ix_ledger_account_organisation ON ledger_account (organisation_id, scope);
CREATE INDEX ix_ledger_account_project ON ledger_account (project_id);

-- Each posting stands on every account of its award; the entries of an account add up to its balances.
CREATE TABLE ledger_entry (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    account_id VARCHAR(36) NOT NULL,
    project_id VARCHAR(36) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    source_id VARCHAR(36) NOT NULL,
    committed DECIMAL(14, 2) NOT NULL,
    paid DECIMAL(14, 2) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(36) NOT NULL,
    CONSTRAINT uq_ledger_entry UNIQUE (account_id, kind, source_id)
);
CREATE INDEX ix_ledger_entry_project ON ledger_entry (project_id, id);

-- Projects of before stand in the ledger with what they were awarded and paid: one entry on each of their four accounts.
INSERT INTO ledger_account (id, account_key, scope, fund, organisation_id, project_id, year_no, committed, paid)
    SELECT CONCAT('a', SUBSTRING(MIN(p.id), 2)), CONCAT('AWARD:', p.id), 'AWARD', r.programme_id, p.organisation_id, p.id, r.year_no,
           SUM(CASE WHEN p.state = 'FAILED' THEN COALESCE(m.amount, 0) ELSE p.amount END), SUM(COALESCE(m.amount, 0))
    FROM project p JOIN selection_round r ON r.id = p.round_id
    LEFT JOIN (SELECT project_id, SUM(amount) AS amount FROM project_payment WHERE state = 'PAID' AND kind <> 'CLAW_BACK' GROUP BY project_id) m
        ON m.project_id = p.id
    WHERE p.amount IS NOT NULL
    GROUP BY CONCAT('AWARD:', p.id), r.programme_id, p.organisation_id, p.id, r.year_no;
INSERT INTO ledger_entry (id, account_id, project_id, kind, source_id, committed, paid, entered_at, entered_by)
    SELECT CONCAT('a', SUBSTRING(p.id, 2)), l.id, p.id, 'COMMIT', p.id, CASE WHEN p.state = 'FAILED' THEN COALESCE(m.amount, 0) ELSE p.amount END, COALESCE(m.amount, 0), p.created_at, 'system'
    FROM project p JOIN selection_round r ON r.id = p.round_id
    LEFT JOIN (SELECT project_id, SUM(amount) AS amount FROM project_payment WHERE state = 'PAID' AND kind <> 'CLAW_BACK' GROUP BY project_id) m
        ON m.project_id = p.id
    JOIN ledger_account l ON l.account_key = CONCAT('AWARD:', p.id)
    WHERE p.amount IS NOT NULL;
INSERT INTO ledger_account (id, account_key, scope, fund, organisation_id, project_id, year_no, committed, paid)
    SELECT CONCAT('b', SUBSTRING(MIN(p.id), 2)), CONCAT('ENTERPRISE_YEAR:', r.programme_id, ':', p.organisation_id, ':', r.year_no), 'ENTERPRISE_YEAR', r.programme_id, p.organisation_id, NULL, r.year_no,
           SUM(CASE WHEN p.state = 'FAILED' THEN COALESCE(m.amount, 0) ELSE p.amount END), SUM(COALESCE(m.amount, 0))
    FROM project p JOIN selection_round r ON r.id = p.round_id
    LEFT JOIN (SELECT project_id, SUM(amount) AS amount FROM project_payment WHERE state = 'PAID' AND kind <> 'CLAW_BACK' GROUP BY project_id) m
        ON m.project_id = p.id
    WHERE p.amount IS NOT NULL
    GROUP BY CONCAT('ENTERPRISE_YEAR:', r.programme_id, ':', p.organisation_id, ':', r.year_no), r.programme_id, p.organisation_id, r.year_no;
INSERT INTO ledger_entry (id, account_id, project_id, kind, source_id, committed, paid, entered_at, entered_by)
    SELECT CONCAT('b', SUBSTRING(p.id, 2)), l.id, p.id, 'COMMIT', p.id, CASE WHEN p.state = 'FAILED' THEN COALESCE(m.amount, 0) ELSE p.amount END, COALESCE(m.amount, 0), p.created_at, 'system'
    FROM project p JOIN selection_round r ON r.id = p.round_id
    LEFT JOIN (SELECT project_id, SUM(amount) AS amount FROM project_payment WHERE state = 'PAID' AND kind <> 'CLAW_BACK' GROUP BY project_id) m
        ON m.project_id = p.id
    JOIN ledger_account l ON l.account_key = CONCAT('ENTERPRISE_YEAR:', r.programme_id, ':', p.organisation_id, ':', r.year_no)
    WHERE p.amount IS NOT NULL;
INSERT INTO ledger_account (id, account_key, scope, fund, organisation_id, project_id, year_no, committed, paid)
    SELECT CONCAT('c', SUBSTRING(MIN(p.id), 2)), CONCAT('ENTERPRISE_LIFETIME:', r.programme_id, ':', p.organisation_id), 'ENTERPRISE_LIFETIME', r.programme_id, p.organisation_id, NULL, NULL,
           SUM(CASE WHEN p.state = 'FAILED' THEN COALESCE(m.amount, 0) ELSE p.amount END), SUM(COALESCE(m.amount, 0))
    FROM project p JOIN selection_round r ON r.id = p.round_id
    LEFT JOIN (SELECT project_id, SUM(amount) AS amount FROM project_payment WHERE state = 'PAID' AND kind <> 'CLAW_BACK' GROUP BY project_id) m
        ON m.project_id = p.id
    WHERE p.amount IS NOT NULL
    GROUP BY CONCAT('ENTERPRISE_LIFETIME:', r.programme_id, ':', p.organisation_id), r.programme_id, p.organisation_id;
INSERT INTO ledger_entry (id, account_id, project_id, kind, source_id, committed, paid, entered_at, entered_by)
    SELECT CONCAT('c', SUBSTRING(p.id, 2)), l.id, p.id, 'COMMIT', p.id, CASE WHEN p.state = 'FAILED' THEN COALESCE(m.amount, 0) ELSE p.amount END, COALESCE(m.amount, 0), p.created_at, 'system'
    FROM project p JOIN selection_round r ON r.id = p.round_id
    LEFT JOIN (SELECT project_id, SUM(amount) AS amount FROM project_payment WHERE state = 'PAID' AND kind <> 'CLAW_BACK' GROUP BY project_id) m
        ON m.project_id = p.id
    JOIN ledger_account l ON l.account_key = CONCAT('ENTERPRISE_LIFETIME:', r.programme_id, ':', p.organisation_id)
    WHERE p.amount IS NOT NULL;
INSERT INTO ledger_account (id, account_key, scope, fund, organisation_id, project_id, year_no, committed, paid)
    SELECT CONCAT('d', SUBSTRING(MIN(p.id), 2)), CONCAT('FUND_YEAR:', r.programme_id, ':', r.year_no), 'FUND_YEAR', r.programme_id, NULL, NULL, r.year_no,
           SUM(CASE WHEN p.state = 'FAILED' THEN COALESCE(m.amount, 0) ELSE p.amount END), SUM(COALESCE(m.amount, 0))
    FROM project p JOIN selection_round r ON r.id = p.round_id
    LEFT JOIN (SELECT project_id, SUM(amount) AS amount FROM project_payment WHERE state = 'PAID' AND kind <> 'CLAW_BACK' GROUP BY project_id) m
        ON m.project_id = p.id
    WHERE p.amount IS NOT NULL
    GROUP BY CONCAT('FUND_YEAR:', r.programme_id, ':', r.year_no), r.programme_id, r.year_no;
INSERT INTO ledger_entry (id, account_id, project_id, kind, source_id, committed, paid, entered_at, entered_by)
    SELECT CONCAT('d', SUBSTRING(p.id, 2)), l.id, p.id, 'COMMIT', p.id, CASE WHEN p.state = 'FAILED' THEN COALESCE(m.amount, 0) ELSE p.amount END, COALESCE(m.amount, 0), p.created_at, 'system'
    FROM project p JOIN selection_round r ON r.id = p.round_id
    LEFT JOIN (SELECT project_id, SUM(amount) AS amount FROM project_payment WHERE state = 'PAID' AND kind <> 'CLAW_BACK' GROUP BY project_id) m
        ON m.project_id = p.id
    JOIN ledger_account l ON l.account_key = CONCAT('FUND_YEAR:', r.programme_id, ':', r.year_no)
    WHERE p.amount IS NOT NULL;

ALTER TABLE project ADD COLUMN extended_from DATE;
ALTER TABLE project ADD COLUMN rectifications INT DEFAULT 0 NOT NULL;

-- Why payments are held back. Several may stand at once: money goes out when the last one is released.
CREATE TABLE project_hold (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    project_id VARCHAR(36) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    held_at DATETIME(6) NOT NULL,
    held_by VARCHAR(36) NOT NULL,
    released_at DATETIME(6),
    released_by VARCHAR(36),
    release_reason VARCHAR(2000),
    open_kind VARCHAR(16),
    CONSTRAINT uq_project_hold UNIQUE (project_id, open_kind)
);
INSERT INTO project_hold (id, project_id, kind, reason, held_at, held_by, open_kind)
    SELECT id, id, 'INTEGRITY', hold_reason, created_at, 'system', 'INTEGRITY' FROM project WHERE hold_reason IS NOT NULL;
ALTER TABLE project DROP COLUMN hold_reason;

-- A demand to pay back: after a final failure, a stop at the mid-term check, or an integrity breach.
CREATE TABLE claw_back (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    project_id VARCHAR(36) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    organisation_id VARCHAR(36) NOT NULL,
    cause VARCHAR(16) NOT NULL,
    amount DECIMAL(14, 2) NOT NULL,
    received DECIMAL(14, 2) DEFAULT 0 NOT NULL,
    state VARCHAR(16) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    opened_by VARCHAR(36) NOT NULL,
    demanded_on DATE,
    due_on DATE,
    demand_text VARCHAR(2000),
    closed_at DATETIME(6),
    closed_by VARCHAR(36),
    close_reason VARCHAR(1000),
    CONSTRAINT uq_claw_back UNIQUE (project_id, cause)
);
CREATE INDEX ix_claw_back_round ON claw_back (round_id, state, id);
INSERT INTO claw_back (id, project_id, round_id, organisation_id, cause, amount, state, reason, opened_at, opened_by)
    SELECT m.id, m.project_id, m.round_id, p.organisation_id, 'FAILED', m.amount, 'OPENED', m.reason, m.entered_at, 'system'
    FROM project_payment m JOIN project p ON p.id = m.project_id WHERE m.kind = 'CLAW_BACK';
DELETE FROM project_payment WHERE kind = 'CLAW_BACK';

-- Money that came back. state: REPORTED by the unit, CONFIRMED or REJECTED by the department.
CREATE TABLE claw_back_receipt (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    claw_back_id VARCHAR(36) NOT NULL,
    amount DECIMAL(14, 2) NOT NULL,
    received_on DATE NOT NULL,
    bank_reference VARCHAR(100) NOT NULL,
    state VARCHAR(16) NOT NULL,
    reported_at DATETIME(6) NOT NULL,
    reported_by VARCHAR(36) NOT NULL,
    decided_at DATETIME(6),
    decided_by VARCHAR(36),
    remark VARCHAR(1000),
    CONSTRAINT uq_claw_back_receipt UNIQUE (claw_back_id, bank_reference)
);

-- What a unit asks to change in a running project. open_kind is empty once it has been decided: one of a kind at a time.
CREATE TABLE project_change (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    project_id VARCHAR(36) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    organisation_id VARCHAR(36) NOT NULL,
    recommender_id VARCHAR(36),
    kind VARCHAR(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    content LONGTEXT NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    asked_by VARCHAR(36) NOT NULL,
    endorsed_at DATETIME(6),
    endorsed_by VARCHAR(36),
    endorsement VARCHAR(2000),
    decided_at DATETIME(6),
    decided_by VARCHAR(36),
    decision VARCHAR(2000),
    open_kind VARCHAR(16),
    CONSTRAINT uq_project_change UNIQUE (project_id, open_kind)
);
CREATE INDEX ix_project_change ON project_change (project_id, id);

-- Experts who judge an acceptance. attempt_no: 0 the first, 1 after the correction. live_seat is empty for one who left.
CREATE TABLE acceptance_seat (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    project_id VARCHAR(36) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    attempt_no INT NOT NULL,
    seat INT NOT NULL,
    live_seat INT,
    expert_id VARCHAR(36) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    origin VARCHAR(16) NOT NULL,
    seed VARCHAR(64),
    state VARCHAR(16) NOT NULL,
    grade VARCHAR(40),
    opinion LONGTEXT,
    year_no INT NOT NULL,
    seated_at DATETIME(6) NOT NULL,
    seated_by VARCHAR(36) NOT NULL,
    due_at DATETIME(6),
    signed_at DATETIME(6),
    left_reason VARCHAR(1000),
    CONSTRAINT uq_acceptance_seat UNIQUE (project_id, attempt_no, live_seat)
);
CREATE INDEX ix_acceptance_seat_account ON acceptance_seat (account_id, state, id);
CREATE INDEX ix_acceptance_seat_year ON acceptance_seat (year_no, expert_id);
CREATE INDEX ix_acceptance_seat_round ON acceptance_seat (round_id, expert_id);
