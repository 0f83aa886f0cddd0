-- What managers found of names in applications that are nearly an expert's, before the draw of a round.
CREATE TABLE name_decision (
    round_id VARCHAR(36) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    expert_id VARCHAR(36) NOT NULL,
    name_key VARCHAR(100) NOT NULL,
    person VARCHAR(300) NOT NULL,
    same_person BOOLEAN NOT NULL,
    whole_round BOOLEAN NOT NULL,
    reason VARCHAR(500) NOT NULL,
    set_by VARCHAR(36) NOT NULL,
    set_at DATETIME(6) NOT NULL,
    PRIMARY KEY (application_id, expert_id, name_key)
);
CREATE INDEX ix_name_decision_round ON name_decision (round_id);
