-- What a fund has in a year, as a manager entered it from a paper: it goes before the fund's file. Rows are only added.
CREATE TABLE fund_budget (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    fund VARCHAR(40) NOT NULL,
    year_no INT NOT NULL,
    amount DECIMAL(14, 2) NOT NULL,
    reference_text VARCHAR(200) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by VARCHAR(36) NOT NULL
);
CREATE INDEX ix_fund_budget ON fund_budget (fund, year_no, id);

-- Whether nobody but the unit itself has said what it is and where: nothing hangs on its city before a manager has confirmed it.
ALTER TABLE organisation ADD COLUMN self_registered BOOLEAN DEFAULT FALSE NOT NULL;
