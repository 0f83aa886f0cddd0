-- Relations that experts declared. Never deleted: a withdrawal is asked by the expert and confirmed by a manager.
CREATE TABLE expert_tie (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    expert_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    person VARCHAR(100) NOT NULL,
    person_key VARCHAR(100) NOT NULL,
    institution VARCHAR(200) NOT NULL,
    year_no INT,
    title VARCHAR(300) NOT NULL,
    state VARCHAR(20) NOT NULL,
    declared_at DATETIME(6) NOT NULL,
    ask_reason VARCHAR(500),
    asked_at DATETIME(6),
    note VARCHAR(500),
    decided_at DATETIME(6),
    decided_by VARCHAR(36),
    CONSTRAINT fk_expert_tie_expert FOREIGN KEY (expert_id) REFERENCES expert (id)
);
CREATE INDEX ix_expert_tie_expert ON expert_tie (expert_id, state);
CREATE INDEX ix_expert_tie_state ON expert_tie (state, id);
