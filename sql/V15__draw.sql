-- A commitment to a draw and what became of it. live is TRUE for the one in force, NULL for those thrown away.
CREATE TABLE draw_commitment (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    number_no INT NOT NULL,
    state VARCHAR(20) NOT NULL,
    live BOOLEAN,
    committed_at DATETIME(6) NOT NULL,
    committed_by VARCHAR(36) NOT NULL,
    statement LONGTEXT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    snapshot LONGTEXT NOT NULL,
    program VARCHAR(500) NOT NULL,
    identities LONGTEXT NOT NULL,
    revealed_at DATETIME(6),
    changes LONGTEXT,
    seed VARCHAR(64),
    chain_next INT NOT NULL,
    drawn_at DATETIME(6),
    outcome LONGTEXT,
    settled_at DATETIME(6),
    reason VARCHAR(500),
    CONSTRAINT uq_draw_commitment_live UNIQUE (round_id, live),
    CONSTRAINT uq_draw_commitment_number UNIQUE (round_id, number_no)
);
CREATE INDEX ix_draw_commitment_time ON draw_commitment (committed_at, id);

-- Apart from the rest, so that no query over commitments can show it before its time.
CREATE TABLE draw_secret (
    commitment_id VARCHAR(36) NOT NULL PRIMARY KEY,
    secret VARCHAR(64) NOT NULL,
    CONSTRAINT fk_draw_secret FOREIGN KEY (commitment_id) REFERENCES draw_commitment (id)
);

CREATE TABLE draw_source (
    commitment_id VARCHAR(36) NOT NULL,
    number_no INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    issue VARCHAR(100) NOT NULL,
    publish_at DATETIME(6) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    written VARCHAR(300) NOT NULL,
    PRIMARY KEY (commitment_id, number_no),
    CONSTRAINT fk_draw_source FOREIGN KEY (commitment_id) REFERENCES draw_commitment (id)
);

-- Two people enter the values: one entry a slot and one a person. live is NULL once retracted.
CREATE TABLE draw_entry (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    commitment_id VARCHAR(36) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    person_name VARCHAR(100) NOT NULL,
    slot INT NOT NULL,
    live BOOLEAN,
    entered_at DATETIME(6) NOT NULL,
    retracted_at DATETIME(6),
    retracted_by VARCHAR(36),
    reason VARCHAR(500),
    CONSTRAINT uq_draw_entry_slot UNIQUE (commitment_id, slot, live),
    CONSTRAINT uq_draw_entry_person UNIQUE (commitment_id, account_id, live),
    CONSTRAINT fk_draw_entry FOREIGN KEY (commitment_id) REFERENCES draw_commitment (id)
);

CREATE TABLE draw_entry_value (
    entry_id VARCHAR(36) NOT NULL,
    source_no INT NOT NULL,
    typed VARCHAR(200) NOT NULL,
    normalised VARCHAR(300) NOT NULL,
    PRIMARY KEY (entry_id, source_no),
    CONSTRAINT fk_draw_entry_value FOREIGN KEY (entry_id) REFERENCES draw_entry (id)
);

-- Seats that changed hands after the draw, with the value of the chain that decided and who was passed over, why.
CREATE TABLE draw_event (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    commitment_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    chain_no INT,
    application_no VARCHAR(64) NOT NULL,
    seat INT NOT NULL,
    gone_no INT,
    taken_no INT,
    skips LONGTEXT NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_draw_event_chain UNIQUE (commitment_id, chain_no),
    CONSTRAINT fk_draw_event FOREIGN KEY (commitment_id) REFERENCES draw_commitment (id)
);
CREATE INDEX ix_draw_event_commitment ON draw_event (commitment_id, happened_at, id);
