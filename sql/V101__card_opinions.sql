-- Opinions in parts, as experts type them; review_card holds them as one text.
CREATE TABLE card_opinion (
    assignment_id VARCHAR(36) NOT NULL,
    part VARCHAR(40) NOT NULL,
    said VARCHAR(4000) NOT NULL,
    PRIMARY KEY (assignment_id, part),
    CONSTRAINT fk_card_opinion_assignment FOREIGN KEY (assignment_id) REFERENCES review_assignment (id)
);
