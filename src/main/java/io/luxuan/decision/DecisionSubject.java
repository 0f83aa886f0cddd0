package io.luxuan.decision;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.countersign.Subject;
import io.luxuan.round.Rounds;
import io.luxuan.selection.Line;
import io.luxuan.selection.Proposal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A meeting's list as the second manager reads it: each entry that it takes, each departure with its reason, all minutes. */
@Component
class DecisionSubject {
    private final Rounds rounds;
    private final Applications applications;

    DecisionSubject(Rounds rounds, Applications applications) {
        this.rounds = rounds;
        this.applications = applications;
    }

    Subject of(String roundId, Meeting meeting, Proposal proposal, List<MeetingChange> changes) {
        String kind = proposal.committed().signum() == 0 ? "decision-no-sums" : "decision";
        Subject subject = Subject.of("/manager/rounds/" + roundId + "/decision", kind, rounds.get(roundId).title(),
                meeting.heldOn().toString(), proposal.selectedCount(), proposal.committed().toPlainString(), changes.size())
                .line("minutes", meeting.minutes());
        if (meeting.tieReason() != null && !meeting.tieReason().isBlank()) {
            subject = subject.line("tie-reason", meeting.tieReason());
        }
        Map<String, ApplicationSummary> known = applications.byIds(changes.stream().map(MeetingChange::applicationId).distinct().toList());
        for (MeetingChange change : inOrder(changes)) {
            ApplicationSummary one = known.get(change.applicationId());
            subject = subject.line("change." + change.kind(), one.number(), one.title(), said(change.reason()), said(change.setTo()),
                    change.tiePlace());
        }
        String taken = taken(proposal);
        return (taken.isEmpty() ? subject.line("selected.none") : subject.line("selected", taken)).seen(SeenList.hash(meeting, changes, proposal));
    }

    private static List<MeetingChange> inOrder(List<MeetingChange> changes) {
        return changes.stream().sorted(Comparator.comparing(MeetingChange::kind).thenComparing(MeetingChange::tiePlace)
                .thenComparing(MeetingChange::applicationId)).toList();
    }

    private static String taken(Proposal proposal) {
        return proposal.selected().stream().sorted(Comparator.comparingInt(Line::rank).thenComparing(line -> line.candidate().number()))
                .map(line -> line.candidate().number() + amount(line.amount())).collect(Collectors.joining("、"));
    }

    private static String amount(BigDecimal amount) {
        return amount == null || amount.signum() == 0 ? "" : "（" + amount.stripTrailingZeros().toPlainString() + " 万元）";
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
