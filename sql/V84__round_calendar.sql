-- A manager's secret address of the calendar of rounds: the address is shown once, and only its hash is kept.
CREATE TABLE round_calendar_address (
    account_id VARCHAR(36) NOT NULL PRIMARY KEY,
    token_hash CHAR(64) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_round_calendar_address UNIQUE (token_hash)
);
