-- Who leads an application, as a hash of the number of an identity paper under the key that lies beside the attachments: the same person has
-- the same mark in whatever unit. The number itself is kept nowhere; the last characters are shown to the applicant.
CREATE TABLE leader_identity (
    application_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    mark CHAR(64) NOT NULL,
    tail VARCHAR(4) NOT NULL,
    entered_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_leader_identity_mark ON leader_identity (mark);
