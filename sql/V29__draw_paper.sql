-- The texts of a draw, each written once and never changed: a commitment's state changes without moving them.
CREATE TABLE draw_paper (
    commitment_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    content LONGTEXT NOT NULL,
    PRIMARY KEY (commitment_id, kind),
    CONSTRAINT fk_draw_paper FOREIGN KEY (commitment_id) REFERENCES draw_commitment (id)
);

INSERT INTO draw_paper (commitment_id, kind, content) SELECT id, 'SNAPSHOT', snapshot FROM draw_commitment;
INSERT INTO draw_paper (commitment_id, kind, content) SELECT id, 'PROGRAM', program FROM draw_commitment;
INSERT INTO draw_paper (commitment_id, kind, content) SELECT id, 'IDENTITIES', identities FROM draw_commitment;
INSERT INTO draw_paper (commitment_id, kind, content)
SELECT id, 'CHANGES', changes FROM draw_commitment WHERE changes IS NOT NULL;
INSERT INTO draw_paper (commitment_id, kind, content)
SELECT id, 'OUTCOME', outcome FROM draw_commitment WHERE outcome IS NOT NULL;

ALTER TABLE draw_commitment DROP COLUMN snapshot;
ALTER TABLE draw_commitment DROP COLUMN program;
ALTER TABLE draw_commitment DROP COLUMN identities;
ALTER TABLE draw_commitment DROP COLUMN changes;
ALTER TABLE draw_commitment DROP COLUMN outcome;
