-- Units that registered themselves before it was kept who did: the platform entered them, and their own account with them.
UPDATE organisation SET self_registered = TRUE
WHERE id IN (SELECT subject_id FROM audit_log WHERE action = 'organisation.register' AND subject_kind = 'organisation' AND actor_role = 'SYSTEM')
  AND id IN (SELECT organisation_id FROM account WHERE role = 'APPLICANT' AND organisation_id IS NOT NULL);
