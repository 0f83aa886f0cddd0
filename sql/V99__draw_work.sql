-- A large draw that was asked for and is being solved: which node has it, how far it is, and why it stopped. Gone when the panels are drawn.
CREATE TABLE draw_work (
    commitment_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL,
    asked_by VARCHAR(36) NOT NULL,
    asked_username VARCHAR(100) NOT NULL,
    asked_name VARCHAR(100) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    node VARCHAR(36),
    beat_at DATETIME(6),
    step VARCHAR(20),
    tries INT NOT NULL,
    failure VARCHAR(1000),
    CONSTRAINT fk_draw_work FOREIGN KEY (commitment_id) REFERENCES draw_commitment (id)
);
