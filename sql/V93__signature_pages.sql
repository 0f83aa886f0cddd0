-- Signed and sealed pages that came back, each for the text that it was printed from; of several for one text the last counts.
CREATE TABLE signature_page (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    application_id VARCHAR(36) NOT NULL,
    text_digest VARCHAR(16) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    by_code BOOLEAN NOT NULL,
    stored_at DATETIME(6) NOT NULL,
    stored_by VARCHAR(36) NOT NULL,
    removed_at DATETIME(6)
);
CREATE INDEX ix_signature_page_application ON signature_page (application_id, id);
CREATE INDEX ix_signature_page_removed ON signature_page (removed_at);

-- The paper of a version as it was first taken, so that everybody holds the same bytes; made anew when a signed page comes back.
CREATE TABLE application_paper (
    application_id VARCHAR(36) NOT NULL,
    version_no INT NOT NULL,
    blind BOOLEAN NOT NULL,
    made_of VARCHAR(64) NOT NULL,
    file_id VARCHAR(36) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (application_id, version_no, blind)
);
CREATE INDEX ix_application_paper_file ON application_paper (file_id);
