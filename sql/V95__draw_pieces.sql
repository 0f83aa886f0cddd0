-- The pairs of a frozen pool in pieces of at most some hundred kilobytes, in their order: one row grew with applications times experts
-- until no packet could carry it. Draws of former releases keep theirs in draw_paper.
CREATE TABLE draw_piece (
    commitment_id VARCHAR(36) NOT NULL,
    number_no INT NOT NULL,
    content LONGBLOB NOT NULL,
    PRIMARY KEY (commitment_id, number_no),
    CONSTRAINT fk_draw_piece FOREIGN KEY (commitment_id) REFERENCES draw_commitment (id)
);
