-- What a round was changed in after it was made: from what, to what, by whom, with whom and why. Texts as people read them then.
CREATE TABLE round_change (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    field VARCHAR(80) NOT NULL,
    label VARCHAR(300) NOT NULL,
    before_text LONGTEXT,
    after_text LONGTEXT,
    reason VARCHAR(2000) NOT NULL,
    changed_by VARCHAR(36) NOT NULL,
    changed_name VARCHAR(100) NOT NULL,
    confirmed_by VARCHAR(36),
    confirmed_name VARCHAR(100),
    wish_id VARCHAR(36),
    changed_at DATETIME(6) NOT NULL
);
CREATE INDEX ix_round_change_round ON round_change (round_id, changed_at, id);
-- A correction names the notice that it corrects; that one stays as it was published, and shows what corrected it.
ALTER TABLE notice ADD COLUMN corrects_id VARCHAR(36);
ALTER TABLE notice ADD COLUMN correct_reason VARCHAR(500);
CREATE INDEX ix_notice_corrects ON notice (corrects_id, published_at);
