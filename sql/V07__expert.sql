CREATE TABLE expert (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    account_id VARCHAR(36) NOT NULL,
    name VARCHAR(100) NOT NULL,
    institution VARCHAR(200) NOT NULL,
    institution_key VARCHAR(200) NOT NULL,
    organisation_id VARCHAR(36),
    title VARCHAR(100),
    keywords VARCHAR(1000),
    yearly_cap INT NOT NULL,
    on_leave BOOLEAN DEFAULT FALSE NOT NULL,
    avoided_institutions VARCHAR(2000),
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_expert_account UNIQUE (account_id)
);
CREATE INDEX ix_expert_name ON expert (name);

CREATE TABLE expert_field (
    expert_id VARCHAR(36) NOT NULL,
    field_code VARCHAR(64) NOT NULL,
    PRIMARY KEY (expert_id, field_code),
    CONSTRAINT fk_expert_field_expert FOREIGN KEY (expert_id) REFERENCES expert (id)
);
CREATE INDEX ix_expert_field_code ON expert_field (field_code, expert_id);
