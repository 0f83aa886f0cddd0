-- Every hash of a commitment has a salt of its own, published when the review is over. None for draws of former releases.
ALTER TABLE draw_secret ADD COLUMN salts VARCHAR(2000);

-- What changed after a commitment, as a chain of hashes: each head is public from the moment of its change on.
CREATE TABLE draw_link (
    commitment_id VARCHAR(36) NOT NULL,
    number_no INT NOT NULL,
    head VARCHAR(64) NOT NULL,
    linked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (commitment_id, number_no),
    CONSTRAINT fk_draw_link FOREIGN KEY (commitment_id) REFERENCES draw_commitment (id)
);

-- Its place in that chain.
ALTER TABLE draw_event ADD COLUMN link_no INT;
