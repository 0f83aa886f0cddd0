-- What a unit keeps once and uses everywhere: whom to ask, where its money goes. The account's number stands encrypted (luxuan.profile-key),
-- beside its last four digits, by which people know it again.
CREATE TABLE unit_profile (
    organisation_id VARCHAR(36) NOT NULL PRIMARY KEY,
    contact VARCHAR(100) NOT NULL,
    phone VARCHAR(40) NOT NULL,
    email VARCHAR(200),
    address VARCHAR(300),
    holder VARCHAR(200),
    bank VARCHAR(200),
    number_hidden VARCHAR(500),
    number_tail VARCHAR(4),
    version_no INT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(36) NOT NULL
);
