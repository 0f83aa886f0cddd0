package io.luxuan.award.acceptance;

import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Project;
import io.luxuan.programme.ProjectRule;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The panel of a project's present acceptance. */
@Component
public class AcceptancePanel {
    private final SeatMapper seats;

    AcceptancePanel(SeatMapper seats) {
        this.seats = seats;
    }

    List<AcceptanceSeat> all(String projectId) {
        return seats.ofProject(projectId);
    }

    public List<AcceptanceSeat> now(Project project) {
        return all(project.id()).stream()
                .filter(seat -> seat.attemptNo() == project.corrections() && seat.state() != SeatState.LEFT).toList();
    }

    /** What the experts found together; empty until all have signed. */
    public Optional<String> grade(Project project, ProjectRule rule) {
        List<AcceptanceSeat> panel = now(project);
        if (panel.isEmpty() || !panel.stream().allMatch(AcceptanceSeat::isSigned)) {
            return Optional.empty();
        }
        List<String> given = panel.stream().map(AcceptanceSeat::grade).toList();
        return Optional.of(AcceptanceRules.panelGrade(given, rule.grades(), rule.gradeBy()));
    }
}
