-- Templates of papers that the department edits, each upload a version; where none is in use the program's own serves.
CREATE TABLE paper_template (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(40) NOT NULL,
    version_no INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    content LONGBLOB NOT NULL,
    note VARCHAR(500) NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    uploaded_by VARCHAR(36) NOT NULL,
    CONSTRAINT uq_paper_template_version UNIQUE (kind, version_no)
);
