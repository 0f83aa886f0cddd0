package io.luxuan.decision;

import io.luxuan.selection.Candidate;
import io.luxuan.selection.MeetingSettings;
import io.luxuan.selection.Proposal;
import io.luxuan.selection.ProposeList;
import io.luxuan.selection.Reason;
import io.luxuan.selection.Terms;
import io.luxuan.shared.Figures;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The meeting takes an entry in, leaves one out or takes its change back; each with a written reason. */
@UseCase
@ForManagers
public class ChangeList {
    static final int LONGEST_REASON = 500;
    private static final int MOST_DIGITS = 12;

    private final MeetingRecord record;
    private final MeetingMapper meetings;
    private final RoundTerms terms;
    private final AuditTrail audit;

    ChangeList(MeetingRecord record, MeetingMapper meetings, RoundTerms terms, AuditTrail audit) {
        this.record = record;
        this.meetings = meetings;
        this.terms = terms;
        this.audit = audit;
    }

    @Transactional
    public void change(String roundId, String number, ChangeKind kind, String reason) {
        change(roundId, number, kind, reason, null);
    }

    /** @param setTo for AMOUNT the sum in 万元 as typed, for GRADE the level; null elsewhere */
    @Transactional
    public void change(String roundId, String number, ChangeKind kind, String reason, String setTo) {
        record.requireOpen(roundId);
        if (!kind.departs()) {
            throw new Refusal("decision.stale");
        }
        String why = requireReason(reason);
        List<Candidate> candidates = terms.candidates(roundId);
        Candidate candidate = candidates.stream().filter(one -> one.number().equals(number)).findFirst()
                .orElseThrow(() -> new Refusal("decision.unknown-number", Map.of("number", "refusal.decision.unknown-number")));
        if (kind.sets()) {
            meetings.undoSetting(roundId, candidate.id(), kind);
            meetings.addChange(record.change(roundId, candidate.id(), kind, why, setting(roundId, candidate, kind, setTo)));
        } else {
            meetings.undo(roundId, candidate.id());
            meetings.addChange(record.change(roundId, candidate.id(), kind, why, null));
        }
        refuseBrokenConstraint(roundId, terms.candidates(roundId), candidate);
        audit.record(AuditEvent.of("decision.change", "application", candidate.id()).inRound(roundId)
                .change(null, setTo == null || !kind.sets() ? kind : kind + " " + setTo.strip()).because(why));
    }

    private String setting(String roundId, Candidate candidate, ChangeKind kind, String typed) {
        String text = typed == null ? "" : typed.strip();
        Terms round = terms.terms(roundId);
        if (kind == ChangeKind.GRADE) {
            MeetingSettings.mayBeGraded(round.funding(), text).requireAt("setTo", "decision.setting");
            return text;
        }
        BigDecimal sum = Figures.read(text).filter(one -> one.signum() > 0 && one.scale() <= 2 && one.precision() <= MOST_DIGITS)
                .orElseThrow(() -> new Refusal("decision.setting", Map.of("setTo", "refusal.decision.amount-typed")));
        boolean national = record.changes(roundId).national().containsKey(candidate.id());
        MeetingSettings.mayBeSetTo(candidate, sum, national, round).requireAt("setTo", "decision.setting");
        return sum.toPlainString();
    }

    /** All that the meeting changed of it. */
    @Transactional
    public void undo(String roundId, String applicationId) {
        record.requireOpen(roundId);
        int undone = meetings.undo(roundId, applicationId) + meetings.undoSetting(roundId, applicationId, ChangeKind.AMOUNT)
                + meetings.undoSetting(roundId, applicationId, ChangeKind.GRADE);
        if (undone == 0) {
            throw new NotFound("change", applicationId);
        }
        audit.record(AuditEvent.of("decision.undo", "application", applicationId).inRound(roundId));
    }

    /** Rolls back, so the meeting sees at once why a hard constraint does not let it. */
    private void refuseBrokenConstraint(String roundId, List<Candidate> candidates, Candidate changed) {
        Proposal proposal = ProposeList.propose(terms.terms(roundId), candidates, record.changes(roundId));
        Reason broken = proposal.violations().get(changed.id());
        if (broken != null) {
            throw new BrokenConstraint(broken);
        }
    }

    private static String requireReason(String reason) {
        String why = reason == null ? "" : reason.strip();
        if (Wording.saysNothing(why) || why.length() > LONGEST_REASON) {
            throw new Refusal("decision.reason", Map.of("reason", "refusal.decision.reason"));
        }
        return why;
    }
}
