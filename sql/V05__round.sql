CREATE TABLE selection_round (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    programme_id VARCHAR(16) NOT NULL,
    programme_version INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    year_no INT NOT NULL,
    stage VARCHAR(20) NOT NULL,
    opens_at DATETIME(6) NOT NULL,
    closes_at DATETIME(6) NOT NULL,
    recommend_by DATETIME(6) NOT NULL,
    review_by DATETIME(6) NOT NULL,
    settings LONGTEXT NOT NULL,
    process_instance_id VARCHAR(64),
    opened_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_selection_round_year ON selection_round (year_no, opened_at);
CREATE INDEX ix_selection_round_stage ON selection_round (stage, closes_at);
