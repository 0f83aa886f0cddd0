-- Lines of the audit log between the commit that left them and the seal that chains them, a second at most. The log itself
-- and its chain stay as they are. content_hash is over the line alone: it knows nothing of a place.
CREATE TABLE audit_unsealed (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
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
    reason VARCHAR(2000),
    content_hash VARCHAR(64) NOT NULL
);
