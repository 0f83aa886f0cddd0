CREATE TABLE audit_log (
    seq BIGINT AUTO_INCREMENT PRIMARY KEY,
    recorded_at DATETIME(6) NOT NULL,
    actor_id VARCHAR(36) NOT NULL,
    actor_name VARCHAR(100) NOT NULL,
    actor_role VARCHAR(20) NOT NULL,
    action VARCHAR(64) NOT NULL,
    subject_kind VARCHAR(32) NOT NULL,
    subject_id VARCHAR(64) NOT NULL,
    round_id VARCHAR(36),
    from_state VARCHAR(64),
    to_state VARCHAR(64),
    reason VARCHAR(2000)
);
CREATE INDEX ix_audit_log_time ON audit_log (recorded_at);
CREATE INDEX ix_audit_log_action ON audit_log (action, seq);
CREATE INDEX ix_audit_log_subject ON audit_log (subject_kind, subject_id);
CREATE INDEX ix_audit_log_round ON audit_log (round_id, seq);
