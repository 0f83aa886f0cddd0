-- Programmes that officers keep in the browser: a draft until a second person publishes it, then a version beside those of files.
CREATE TABLE programme_draft (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    programme_id VARCHAR(16) NOT NULL,
    version_no INT NOT NULL,
    name_text VARCHAR(200) NOT NULL,
    base_programme VARCHAR(16),
    base_version INT,
    state VARCHAR(12) NOT NULL,
    yaml_text LONGTEXT NOT NULL,
    layout_no INT NOT NULL,
    author_id VARCHAR(36) NOT NULL,
    author_name VARCHAR(100) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    returned_reason VARCHAR(1000),
    second_id VARCHAR(36),
    second_name VARCHAR(100),
    published_at DATETIME(6)
);
CREATE INDEX ix_programme_draft_state ON programme_draft (state, id);
CREATE INDEX ix_programme_draft_version ON programme_draft (programme_id, version_no);

-- Who published a version in the browser, null for files; from when on no round opens with a version.
ALTER TABLE programme_version ADD COLUMN published_by VARCHAR(36);
ALTER TABLE programme_version ADD COLUMN retired_on VARCHAR(10);
