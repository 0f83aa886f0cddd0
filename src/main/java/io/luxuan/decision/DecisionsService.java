package io.luxuan.decision;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.ForSystem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DecisionsService implements Decisions {
    private final EntryMapper entries;
    private final NextEligible next;
    private final MeetingRecord record;
    private final MeetingRules rules;
    private final RoundTerms terms;
    private final ConfirmDecision confirm;
    private final Applications applications;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final MessageSource messages;

    DecisionsService(EntryMapper entries, NextEligible next, MeetingRecord record, MeetingRules rules, RoundTerms terms,
            ConfirmDecision confirm, Applications applications, AuditTrail audit, MovableClock clock,
            MessageSource messages) {
        this.entries = entries;
        this.next = next;
        this.record = record;
        this.rules = rules;
        this.terms = terms;
        this.confirm = confirm;
        this.applications = applications;
        this.audit = audit;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    @ForStaff
    public List<ProposedEntry> of(String roundId) {
        return entries.of(roundId).stream().map(StoredEntry::face).toList();
    }

    @Override
    @ForSystem
    public Optional<ProposedEntry> nextEligible(String roundId, Set<String> fallen) {
        return next.in(roundId, fallen);
    }

    @Override
    @ForSystem
    @Transactional
    public void substitute(String roundId, String applicationId, BigDecimal amount, String reason) {
        if (entries.substitute(roundId, applicationId, amount, reason, clock.now()) == 0) {
            return;
        }
        applications.advance(Set.of(applicationId), Set.of(ApplicationStatus.SCORED), ApplicationStatus.PROPOSED, null);
        audit.record(AuditEvent.of("decision.substitute", "application", applicationId).inRound(roundId).because(reason));
    }

    @Override
    @ForManagers
    @Transactional
    public void decideAsRanked(String roundId, String tieReason) {
        record.requireOpen(roundId);
        Proposal proposal = ProposeList.asRanked(terms.terms(roundId), terms.candidates(roundId), tieReason);
        rules.requirePublishable(roundId);
        String minutes = messages.getMessage("decision.as-ranked", null, Locale.SIMPLIFIED_CHINESE);
        Set<String> taken = Set.copyOf(proposal.contested().stream().filter(id -> proposal.line(id).selected()).toList());
        record.save(roundId, new MeetingDraft(
                clock.now().toLocalDate(), minutes, proposal.contested().isEmpty() ? null : tieReason, taken));
        confirm.confirm(roundId, proposal, minutes);
    }
}
