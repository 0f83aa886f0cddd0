-- Every version of a programme that this platform has ever started with, as it was written.
CREATE TABLE programme_version (
    programme_id VARCHAR(16) NOT NULL,
    version_no INT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    yaml_text LONGTEXT NOT NULL,
    stored_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_programme_version PRIMARY KEY (programme_id, version_no)
);
