-- Former names (name -> the name today) and affiliates (name -> the unit it belongs to). Open dates are null.
CREATE TABLE institution_relation (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    name_key VARCHAR(200) NOT NULL,
    belongs_to VARCHAR(200) NOT NULL,
    belongs_to_key VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    from_date DATE,
    to_date DATE,
    note VARCHAR(500),
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(36) NOT NULL
);
CREATE INDEX ix_institution_relation_name ON institution_relation (name_key);
CREATE INDEX ix_institution_relation_belongs ON institution_relation (belongs_to_key);

ALTER TABLE expert ADD COLUMN sector VARCHAR(20);
ALTER TABLE expert ADD COLUMN city VARCHAR(40);
ALTER TABLE expert ADD COLUMN round_cap INT;

-- Finer words within a field of a dictionary, as the experts use them.
CREATE TABLE expert_subfield (
    expert_id VARCHAR(36) NOT NULL,
    field_code VARCHAR(64) NOT NULL,
    subfield VARCHAR(60) NOT NULL,
    PRIMARY KEY (expert_id, field_code, subfield),
    CONSTRAINT fk_expert_subfield_expert FOREIGN KEY (expert_id) REFERENCES expert (id)
);
CREATE INDEX ix_expert_subfield_code ON expert_subfield (field_code, subfield);

-- Leave by date, both days included; to_date is null while nobody knows the end.
CREATE TABLE expert_leave (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    expert_id VARCHAR(36) NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE,
    reason VARCHAR(200) NOT NULL,
    noted_by VARCHAR(36) NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    cancelled_at DATETIME(6),
    CONSTRAINT fk_expert_leave_expert FOREIGN KEY (expert_id) REFERENCES expert (id)
);
CREATE INDEX ix_expert_leave ON expert_leave (expert_id, cancelled_at, from_date, to_date);

INSERT INTO expert_leave (id, expert_id, from_date, to_date, reason, noted_by, noted_at)
SELECT id, id, CAST(created_at AS DATE), NULL, '原请假标记', 'system', created_at FROM expert WHERE on_leave = TRUE;

ALTER TABLE expert DROP COLUMN on_leave;
