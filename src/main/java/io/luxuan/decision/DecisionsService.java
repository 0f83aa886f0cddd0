package io.luxuan.decision;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.selection.Candidate;
import io.luxuan.selection.MeetingChanges;
import io.luxuan.selection.Proposal;
import io.luxuan.selection.ProposeList;
import io.luxuan.selection.Terms;
import io.luxuan.selection.TieChoice;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

@UseCase
class DecisionsService implements Decisions {
    private final EntryMapper entries;
    private final NextEligible next;
    private final MeetingRecord record;
    private final MeetingRules rules;
    private final RoundTerms terms;
    private final ConfirmDecision confirm;
    private final AskDecision ask;
    private final Applications applications;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final MessageSource messages;

    DecisionsService(EntryMapper entries, NextEligible next, MeetingRecord record, MeetingRules rules, RoundTerms terms,
            ConfirmDecision confirm, AskDecision ask, Applications applications, AuditTrail audit, MovableClock clock,
            MessageSource messages) {
        this.entries = entries;
        this.next = next;
        this.record = record;
        this.rules = rules;
        this.terms = terms;
        this.confirm = confirm;
        this.ask = ask;
        this.applications = applications;
        this.audit = audit;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    @ForSystem
    @Transactional
    public Filled fillVacancies(String roundId, Set<String> fallen) {
        List<ProposedEntry> risen = new ArrayList<>();
        NextInLine following = next.in(roundId, fallen);
        while (following.entry().isPresent()) {
            ProposedEntry entry = following.entry().get();
            take(roundId, entry, fallen);
            risen.add(entry);
            following = next.in(roundId, fallen);
        }
        return new Filled(risen, following.tied());
    }

    private void take(String roundId, ProposedEntry entry, Set<String> fallen) {
        String id = entry.applicationId();
        next.keepInputs(roundId, fallen, id);
        if (entries.substitute(roundId, entry, clock.now()) == 0) {
            return;
        }
        applications.advance(Set.of(id), Set.of(ApplicationStatus.SCORED, ApplicationStatus.NOT_SELECTED), ApplicationStatus.PROPOSED, null);
        audit.record(AuditEvent.of("decision.substitute", "application", id).inRound(roundId).because(entry.reason()));
    }

    @Override
    @ForStaff
    public List<String> tied(String roundId) {
        Proposal proposal =
                ProposeList.propose(terms.terms(roundId), terms.candidates(roundId), record.changes(roundId));
        return proposal.contested().stream().map(id -> proposal.line(id).candidate().number()).sorted().toList();
    }

    @Override
    @ForSystem
    @Transactional
    public void decide(String roundId, List<String> tieOrder, String tieReason) {
        MeetingDraft draft = asRanked(roundId, tieOrder, tieReason);
        record.save(roundId, draft);
        confirm.confirm(roundId, rules.requireDecided(roundId), draft.minutes(), Actors.require().id());
    }

    @Override
    @ForManagers
    @Transactional
    public String ask(String roundId, List<String> tieOrder, String tieReason) {
        return ask.ask(roundId, asRanked(roundId, tieOrder, tieReason));
    }

    private MeetingDraft asRanked(String roundId, List<String> tieOrder, String tieReason) {
        record.requireOpen(roundId);
        List<Candidate> candidates = terms.candidates(roundId);
        Map<String, Integer> places = candidates.stream().filter(one -> tieOrder.contains(one.number()))
                .collect(Collectors.toMap(Candidate::id, one -> tieOrder.indexOf(one.number()) + 1));
        Set<String> taken = taken(terms.terms(roundId), candidates, places, tieReason);
        String minutes = messages.getMessage("decision.as-ranked", null, Locale.SIMPLIFIED_CHINESE);
        return new MeetingDraft(clock.now().toLocalDate(), minutes, places.isEmpty() ? null : tieReason, taken, places);
    }

    /** As many as the ranking alone would fill, in the order given. */
    private static Set<String> taken(
            Terms given, List<Candidate> candidates, Map<String, Integer> places, String tieReason) {
        List<String> order = places.keySet().stream().sorted(Comparator.comparing(places::get)).toList();
        TieChoice choice = new TieChoice(order, null, tieReason);
        Proposal proposal = ProposeList.propose(given, candidates, MeetingChanges.NONE.with(choice));
        return proposal.contested().stream().filter(id -> proposal.line(id).selected()).collect(Collectors.toSet());
    }
}
