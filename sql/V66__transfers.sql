-- Money is paid in steps: due, approved in an order by a second person, sent, paid with day and voucher or returned. What was
-- paid before has no voucher. order_id: the order that has the payment in hand now.
ALTER TABLE project_payment ADD COLUMN order_id VARCHAR(36);
ALTER TABLE project_payment ADD COLUMN paid_on DATE;
ALTER TABLE project_payment ADD COLUMN voucher VARCHAR(60);
CREATE INDEX ix_project_payment_state ON project_payment (state, id);
CREATE INDEX ix_project_payment_order ON project_payment (order_id);

-- An order to the treasury: payments of one fund. state: PROPOSED, APPROVED, SENT, DONE or REFUSED.
CREATE TABLE transfer_order (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    number_text VARCHAR(20) NOT NULL,
    fund VARCHAR(40) NOT NULL,
    state VARCHAR(16) NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    proposed_by VARCHAR(36) NOT NULL,
    decided_at DATETIME(6),
    decided_by VARCHAR(36),
    reason VARCHAR(1000),
    sent_on DATE,
    sent_by VARCHAR(36),
    written_lines INT,
    CONSTRAINT uq_transfer_order UNIQUE (number_text)
);
CREATE INDEX ix_transfer_order_state ON transfer_order (state, id);

-- A payment within an order, with the account as it was told to the treasury; account_by: the manager who entered it, if one did.
-- state: LISTED, SENT, PAID, RETURNED or DROPPED (held, cancelled or given back before it was sent).
CREATE TABLE transfer_line (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    order_id VARCHAR(36) NOT NULL,
    line_no INT NOT NULL,
    payment_id VARCHAR(36) NOT NULL,
    amount DECIMAL(14, 2) NOT NULL,
    payee VARCHAR(200) NOT NULL,
    account_number VARCHAR(40) NOT NULL,
    bank VARCHAR(200) NOT NULL,
    account_by VARCHAR(36),
    state VARCHAR(16) NOT NULL,
    paid_on DATE,
    voucher VARCHAR(60),
    reason VARCHAR(1000),
    settled_at DATETIME(6),
    settled_by VARCHAR(36),
    CONSTRAINT uq_transfer_line UNIQUE (order_id, line_no)
);
CREATE INDEX ix_transfer_line_payment ON transfer_line (payment_id, id);

-- Where money goes to, beside what applications say. owner_id: an award's project or application, or an organisation. Rows are
-- only added; the newest counts.
CREATE TABLE payee_account (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    owner_id VARCHAR(36) NOT NULL,
    payee VARCHAR(200) NOT NULL,
    account_number VARCHAR(40) NOT NULL,
    bank VARCHAR(200) NOT NULL,
    reference_text VARCHAR(200) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(36) NOT NULL
);
CREATE INDEX ix_payee_account ON payee_account (owner_id, id);

-- What a fund's file for the treasury looks like, in the order of its columns. Rows are only added; the newest counts.
CREATE TABLE transfer_template (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    fund VARCHAR(40) NOT NULL,
    columns_text LONGTEXT NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(36) NOT NULL
);
CREATE INDEX ix_transfer_template ON transfer_template (fund, id);
