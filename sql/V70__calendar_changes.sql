-- Days of a calendar that a later notice changed: what they were before, so that windows that were published then still verify.
-- former_works and now_works are null where the day is, or was, an ordinary one of the week.
CREATE TABLE calendar_change (
    day_on DATE NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    document VARCHAR(100) NOT NULL,
    former_works BOOLEAN,
    former_name VARCHAR(60),
    now_works BOOLEAN,
    now_name VARCHAR(60),
    PRIMARY KEY (day_on, changed_at)
);
