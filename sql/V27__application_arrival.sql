-- Numbers are given after submission, in the order of arrival: what is submitted and waits for one is found at once.
CREATE INDEX ix_application_unnumbered ON application (round_id, number_text, submitted_at);
