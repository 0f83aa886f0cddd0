-- What has been published. A list in publicity also has its window; first and last day are dates, the window is to the second.
CREATE TABLE notice (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    round_id VARCHAR(36),
    title VARCHAR(200) NOT NULL,
    body LONGTEXT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    published_by VARCHAR(36) NOT NULL,
    wave INT,
    last_day DATE,
    ends_at DATETIME(6)
);
CREATE INDEX ix_notice_published ON notice (published_at, id);
CREATE INDEX ix_notice_round ON notice (round_id, kind, published_at);
CREATE INDEX ix_notice_window ON notice (ends_at);

-- The list as it was published: what changes later elsewhere never changes it.
CREATE TABLE publicity_entry (
    round_id VARCHAR(36) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    notice_id VARCHAR(36),
    seat INT NOT NULL,
    number VARCHAR(64),
    title VARCHAR(300) NOT NULL,
    organisation_id VARCHAR(36),
    organisation_name VARCHAR(200),
    amount DECIMAL(14,2),
    state VARCHAR(20) NOT NULL,
    removed_reason VARCHAR(1000),
    CONSTRAINT pk_publicity_entry PRIMARY KEY (round_id, application_id)
);
CREATE INDEX ix_publicity_entry_notice ON publicity_entry (notice_id, seat);

-- Columns *_sealed are encrypted: who objects is for the handler's eyes alone.
CREATE TABLE objection (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    receipt VARCHAR(20) NOT NULL,
    round_id VARCHAR(36) NOT NULL,
    notice_id VARCHAR(36) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    lodged_at DATETIME(6) NOT NULL,
    objector_kind VARCHAR(10) NOT NULL,
    name_sealed VARCHAR(1000) NOT NULL,
    phone_sealed VARCHAR(500) NOT NULL,
    id_type VARCHAR(20) NOT NULL,
    id_number_sealed VARCHAR(500) NOT NULL,
    grounds VARCHAR(20) NOT NULL,
    facts LONGTEXT NOT NULL,
    state VARCHAR(20) NOT NULL,
    refused_rule VARCHAR(64),
    findings LONGTEXT,
    reply VARCHAR(2000),
    handled_by VARCHAR(36),
    handled_at DATETIME(6),
    settled_at DATETIME(6),
    CONSTRAINT uq_objection_receipt UNIQUE (receipt)
);
CREATE INDEX ix_objection_round ON objection (round_id, lodged_at, id);
CREATE INDEX ix_objection_entry ON objection (round_id, application_id, state);

CREATE TABLE objection_evidence (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    objection_id VARCHAR(36) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL
);
CREATE INDEX ix_objection_evidence ON objection_evidence (objection_id);
