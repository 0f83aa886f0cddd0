-- A file that took the place of another; the other stays as its former version.
ALTER TABLE application_attachment ADD COLUMN replaced_by VARCHAR(36);
CREATE INDEX ix_application_attachment_replaced ON application_attachment (replaced_by);

-- Large files travel in pieces, so that a break costs one piece and not all of them.
CREATE TABLE unfinished_upload (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    application_id VARCHAR(36) NOT NULL,
    question_key VARCHAR(64) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    size_bytes BIGINT NOT NULL,
    mark VARCHAR(100) NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    begun_by VARCHAR(36) NOT NULL
);
CREATE INDEX ix_unfinished_upload_application ON unfinished_upload (application_id, question_key);
CREATE INDEX ix_unfinished_upload_begun ON unfinished_upload (begun_at);

CREATE TABLE unfinished_piece (
    upload_id VARCHAR(36) NOT NULL,
    piece_no INT NOT NULL,
    file_id VARCHAR(36) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    PRIMARY KEY (upload_id, piece_no)
);
CREATE INDEX ix_unfinished_piece_file ON unfinished_piece (file_id);
