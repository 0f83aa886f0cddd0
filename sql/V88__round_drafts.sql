-- A round that is being prepared, under the id that it will have: its form as it was typed, who wrote any of it, and which text of it
-- somebody else agreed to.
CREATE TABLE round_draft (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    programme_id VARCHAR(16) NOT NULL,
    like_id VARCHAR(36) NULL,
    title VARCHAR(200) NOT NULL,
    form_text LONGTEXT NOT NULL,
    revision INT NOT NULL,
    state VARCHAR(12) NOT NULL,
    author_id VARCHAR(36) NOT NULL,
    author_name VARCHAR(100) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    agreed_digest VARCHAR(64) NULL,
    agreed_by VARCHAR(36) NULL,
    agreed_name VARCHAR(100) NULL,
    agreed_at DATETIME(6) NULL
);
CREATE INDEX ix_round_draft_state ON round_draft (state, id);

CREATE TABLE round_draft_writer (
    draft_id VARCHAR(36) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    PRIMARY KEY (draft_id, account_id)
);
