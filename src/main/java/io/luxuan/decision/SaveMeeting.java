package io.luxuan.decision;

import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the meeting page holds so far, so that nothing typed is lost while the list is still discussed. */
@UseCase
@ForManagers
class SaveMeeting {
    private final MeetingRecord record;
    private final MeetingRules rules;
    private final AuditTrail audit;

    SaveMeeting(MeetingRecord record, MeetingRules rules, AuditTrail audit) {
        this.record = record;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    public void save(String roundId, MeetingDraft draft) {
        record.requireOpen(roundId);
        rules.requireStorable(draft);
        record.save(roundId, draft);
        audit.record(AuditEvent.of("decision.draft", "round", roundId).inRound(roundId));
    }
}
