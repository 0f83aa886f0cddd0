package io.luxuan.card.correction;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All wishes of a round to correct signed cards, those that wait first; supervisors read them too. Never a score. */
@UseCase
@ForStaff
class ReadCorrections {
    private static final int MOST = 200;

    private final CardBackMapper corrections;
    private final AssignmentMapper assignments;
    private final Facts facts;

    ReadCorrections(CardBackMapper corrections, AssignmentMapper assignments, Facts facts) {
        this.corrections = corrections;
        this.assignments = assignments;
        this.facts = facts;
    }

    record Line(Correction correction, ApplicationSummary application, Expert expert) {
        public boolean waits() {
            return correction.state() == CorrectionState.ASKED;
        }
    }

    public List<Line> ofRound(String roundId) {
        List<Correction> found = corrections.ofRound(roundId, MOST);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, Assignment> seats = assignments.withIds(found.stream().map(Correction::assignmentId).toList()).stream()
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
        Map<String, ApplicationSummary> applications =
                facts.applications(seats.values().stream().map(Assignment::applicationId).toList());
        Map<String, Expert> experts = facts.experts(seats.values().stream().map(Assignment::expertId).toList());
        return found.stream().map(one -> {
            Assignment seat = seats.get(one.assignmentId());
            return new Line(one, applications.get(seat.applicationId()), experts.get(seat.expertId()));
        }).toList();
    }
}
