-- How somebody whom an applicant names can be asked.
ALTER TABLE application_party ADD COLUMN contact VARCHAR(100) DEFAULT '' NOT NULL;

-- Claims of a submitted version that keep nobody away, with who found so and why.
CREATE TABLE application_claim_aside (
    application_id VARCHAR(36) NOT NULL,
    version_no INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    order_no INT NOT NULL,
    ground VARCHAR(20) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    set_by VARCHAR(36) NOT NULL,
    set_at DATETIME(6) NOT NULL,
    PRIMARY KEY (application_id, version_no, kind, order_no)
);

-- What people said who are named and have an account.
CREATE TABLE application_naming (
    application_id VARCHAR(36) NOT NULL,
    version_no INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    order_no INT NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    person VARCHAR(100) NOT NULL,
    takes_part BOOLEAN NOT NULL,
    said_at DATETIME(6) NOT NULL,
    PRIMARY KEY (application_id, version_no, kind, order_no, account_id)
);
