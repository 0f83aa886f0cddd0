package io.luxuan.decision;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.selection.Candidate;
import io.luxuan.selection.Line;
import io.luxuan.selection.MeetingChanges;
import io.luxuan.selection.Proposal;
import io.luxuan.selection.ProposeList;
import io.luxuan.selection.Terms;
import io.luxuan.selection.TieChoice;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a meeting must have settled before it may confirm. */
@Component
class MeetingRules {
    static final int LONGEST_MINUTES = 20_000;

    private final MeetingRecord record;
    private final RoundTerms terms;
    private final InputStore inputs;
    private final List<DecisionCondition> conditions;
    private final MovableClock clock;

    MeetingRules(MeetingRecord record, RoundTerms terms, InputStore inputs, List<DecisionCondition> conditions,
            MovableClock clock) {
        this.record = record;
        this.terms = terms;
        this.inputs = inputs;
        this.conditions = conditions;
        this.clock = clock;
    }

    void requireComplete(MeetingDraft draft) {
        Map<String, String> fields = tooLong(draft);
        if (draft.heldOn() == null || draft.heldOn().isAfter(clock.now().toLocalDate())) {
            fields.put("heldOn", "refusal.decision.held-on");
        }
        if (Wording.saysNothing(draft.minutes())) {
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

    /** The same without keeping anything. */
    Proposal lookDecided(String roundId) {
        return requireDecided(roundId, terms.terms(roundId), terms.candidates(roundId), record.changes(roundId));
    }

    /** Keeps what the list was made of. */
    Proposal requireDecided(String roundId) {
        MeetingChanges changes = record.changes(roundId);
        Terms given = terms.terms(roundId);
        List<Candidate> candidates = terms.candidates(roundId);
        Proposal proposal = requireDecided(roundId, given, candidates, changes);
        inputs.decided(roundId, given, candidates, changes);
        return proposal;
    }

    private Proposal requireDecided(String roundId, Terms given, List<Candidate> candidates, MeetingChanges changes) {
        Proposal proposal = ProposeList.propose(given, candidates, changes);
        if (!proposal.violations().isEmpty()) {
            throw new BrokenConstraint(proposal.violations().values().iterator().next());
        }
        require(tiesDecided(proposal));
        require(placesAreDistinct(proposal, record.changeList(roundId)));
        require(chosenStandFirst(proposal, changes.tie()));
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

    /** 会商 gives equals an order, and two of them cannot share a place. */
    static Verdict placesAreDistinct(Proposal proposal, List<MeetingChange> given) {
        Map<String, Integer> ranks = ranks(proposal);
        Set<String> seen = new HashSet<>();
        boolean distinct = given.stream().filter(one -> one.tiePlace() > 0 && ranks.containsKey(one.applicationId()))
                .filter(MeetingRecord::decidesTie)
                .allMatch(one -> seen.add(ranks.get(one.applicationId()) + "/" + one.tiePlace()));
        return distinct ? ALLOWED : refused("decision.tie-order");
    }

    /** Whom the meeting takes cannot stand behind an equal that it leaves out. */
    static Verdict chosenStandFirst(Proposal proposal, TieChoice tie) {
        if (tie.taken() == null) {
            return ALLOWED;
        }
        Map<String, Integer> places = tie.places();
        Map<Integer, Integer> lastChosen = new HashMap<>();
        Map<Integer, Integer> firstOther = new HashMap<>();
        ranks(proposal).forEach((id, rank) -> {
            int place = places.getOrDefault(id, 0);
            if (tie.taken().contains(id)) {
                lastChosen.merge(rank, place, Math::max);
            } else {
                firstOther.merge(rank, place, Math::min);
            }
        });
        boolean first = lastChosen.entrySet().stream()
                .allMatch(chosen -> chosen.getValue() < firstOther.getOrDefault(chosen.getKey(), Integer.MAX_VALUE));
        return first ? ALLOWED : refused("decision.tie-chosen-first");
    }

    private static Map<String, Integer> ranks(Proposal proposal) {
        return proposal.lines().stream().filter(line -> proposal.contested().contains(line.id()))
                .collect(Collectors.toMap(Line::id, Line::rank));
    }

    /** Equals are at hand, so nothing excuses a list below its quota. */
    static Verdict tieFillsThePlaces(Proposal proposal) {
        boolean fills = proposal.cut() == null || !proposal.isShort();
        return fills ? ALLOWED : refused("decision.tie-too-few", proposal.limit().least(), proposal.selectedCount());
    }

    private static void require(Verdict verdict) {
        verdict.refusal().ifPresent(no -> {
            throw new Refusal(no.code(), Map.of("tieReason", "refusal.decision.tie-reason"), no.arguments().toArray());
        });
    }
}
