-- What an account, an address or a stranger has sent since a moment, by keyed hashes of who it is.
CREATE TABLE spent_budget (
    budget_key CHAR(64) NOT NULL PRIMARY KEY,
    began_at DATETIME(6) NOT NULL,
    spent BIGINT NOT NULL
);
CREATE INDEX ix_spent_budget_began ON spent_budget (began_at);
