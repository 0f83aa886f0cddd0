-- What an expert asks to have changed in the pool. pending is TRUE until it is decided, NULL afterwards: one at a time.
CREATE TABLE expert_change (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    expert_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    pending BOOLEAN,
    base_json LONGTEXT NOT NULL,
    wanted_json LONGTEXT NOT NULL,
    note VARCHAR(500),
    requested_at DATETIME(6) NOT NULL,
    decided_at DATETIME(6),
    decided_by VARCHAR(36),
    reason VARCHAR(500),
    CONSTRAINT uq_expert_change_pending UNIQUE (expert_id, pending),
    CONSTRAINT fk_expert_change_expert FOREIGN KEY (expert_id) REFERENCES expert (id)
);
CREATE INDEX ix_expert_change_pending ON expert_change (pending, id);

-- A workbook that was uploaded: its rows as texts, so that it can be looked at again and applied later.
CREATE TABLE expert_file (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    file_name VARCHAR(255) NOT NULL,
    rows_json LONGTEXT NOT NULL,
    row_count INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    uploaded_by VARCHAR(36) NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    applied_at DATETIME(6),
    created_count INT,
    updated_count INT,
    unchanged_count INT
);
CREATE INDEX ix_expert_file_uploaded ON expert_file (uploaded_at);
