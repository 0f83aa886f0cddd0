-- Chunks and pages of claims are read off an index in its order, however many claims a round or a batch has.
CREATE INDEX ix_claim_verified ON claim (batch_id, state, verified_at, application_id);
CREATE INDEX ix_claim_page ON claim (round_id, application_id);
CREATE INDEX ix_claim_batch_page ON claim (batch_id, application_id);
