package io.luxuan.decision;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a meeting must have settled before it may confirm. */
@Component
class MeetingRules {
    static final int LONGEST_MINUTES = 20_000;

    private final MeetingRecord record;
    private final RoundTerms terms;
    private final List<DecisionCondition> conditions;
    private final MovableClock clock;

    MeetingRules(MeetingRecord record, RoundTerms terms, List<DecisionCondition> conditions, MovableClock clock) {
        this.record = record;
        this.terms = terms;
        this.conditions = conditions;
        this.clock = clock;
    }

    void requireComplete(MeetingDraft draft) {
        Map<String, String> fields = tooLong(draft);
        if (draft.heldOn() == null || draft.heldOn().isAfter(clock.now().toLocalDate())) {
            fields.put("heldOn", "refusal.decision.held-on");
        }
        if (draft.minutes() == null || draft.minutes().isEmpty()) {
            fields.put("minutes", "refusal.decision.minutes");
        }
        refuse(fields);
    }

    void requireStorable(MeetingDraft draft) {
        refuse(tooLong(draft));
    }

    private static Map<String, String> tooLong(MeetingDraft draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (draft.minutes() != null && draft.minutes().length() > LONGEST_MINUTES) {
            fields.put("minutes", "refusal.decision.minutes");
        }
        if (draft.tieReason() != null && draft.tieReason().length() > ChangeList.LONGEST_REASON) {
            fields.put("tieReason", "refusal.decision.reason");
        }
        return fields;
    }

    private static void refuse(Map<String, String> fields) {
        if (!fields.isEmpty()) {
            throw new Refusal("decision.incomplete", fields);
        }
    }

    Proposal requireDecided(String roundId) {
        Proposal proposal = ProposeList.propose(
                terms.terms(roundId), terms.candidates(roundId), record.changes(roundId));
        if (!proposal.violations().isEmpty()) {
            throw new BrokenConstraint(proposal.violations().values().iterator().next());
        }
        require(tiesDecided(proposal));
        require(tieFillsThePlaces(proposal));
        requirePublishable(roundId);
        return proposal;
    }

    void requirePublishable(String roundId) {
        conditions.forEach(condition -> condition.require(roundId));
    }

    /** 会商: what ties at the cut is decided by the meeting, never by order of entry. */
    static Verdict tiesDecided(Proposal proposal) {
        return proposal.open().isEmpty() ? ALLOWED : refused("decision.tie-open", proposal.open().size());
    }

    /** Equals are at hand, so nothing excuses a list below its quota. */
    static Verdict tieFillsThePlaces(Proposal proposal) {
        boolean fills = proposal.cut() == null || !proposal.isShort();
        return fills ? ALLOWED : refused("decision.tie-too-few", proposal.limit().least(), proposal.selectedCount());
    }

    private static void require(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            throw new Refusal(refused.code(), Map.of("tieReason", "refusal.decision.tie-reason"), refused.arguments().toArray());
        }
    }
}
