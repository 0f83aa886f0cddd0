CREATE INDEX ix_review_assignment_expert ON review_assignment (expert_id, id);
