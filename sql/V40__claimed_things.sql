-- Things in the tables of claims that are paid for once, such as invoices, whoever claims them. holds is TRUE for the claim that
-- came first and NULL for others that name the same thing: so a thing has one holder. Rows go when a claim comes to nothing.
CREATE TABLE claimed_thing (
    thing_key VARCHAR(110) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    label VARCHAR(120) NOT NULL,
    named VARCHAR(300) NOT NULL,
    holds BOOLEAN,
    CONSTRAINT pk_claimed_thing PRIMARY KEY (application_id, thing_key),
    CONSTRAINT uq_claimed_thing UNIQUE (thing_key, holds)
);
