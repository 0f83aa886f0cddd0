package io.luxuan.award.life;

import static java.util.stream.Collectors.groupingBy;

import io.luxuan.award.AwardsOfRound;
import io.luxuan.award.clawback.ClawBack;
import io.luxuan.award.clawback.ClawBackMapper;
import io.luxuan.award.money.Payment;
import io.luxuan.award.money.PaymentMapper;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@UseCase
@ForStaff
class ReadAwards implements AwardsOfRound {
    private static final int PAGE = 500;

    private final ProjectMapper projects;
    private final PaymentMapper payments;
    private final ClawBackMapper claims;
    private final PapersOfProjects papers;

    ReadAwards(ProjectMapper projects, PaymentMapper payments, ClawBackMapper claims, PapersOfProjects papers) {
        this.projects = projects;
        this.payments = payments;
        this.claims = claims;
        this.papers = papers;
    }

    @Override
    public List<Award> of(String roundId) {
        Map<String, List<Payment>> paid = payments.inRound(roundId).stream().collect(groupingBy(Payment::projectId));
        Map<String, List<ClawBack>> claimed = claims.inRound(roundId).stream().collect(groupingBy(ClawBack::projectId));
        List<Project> all = all(roundId);
        Map<String, List<Handed>> handed = papers.of(all.stream().map(Project::id).toList());
        return all.stream().map(project -> award(project, paid.getOrDefault(project.id(), List.of()),
                claimed.getOrDefault(project.id(), List.of()), handed.getOrDefault(project.id(), List.of()))).toList();
    }

    private List<Project> all(String roundId) {
        List<Project> all = new ArrayList<>();
        List<Project> page;
        do {
            String after = all.isEmpty() ? null : all.get(all.size() - 1).numberText();
            page = projects.inRound(roundId, null, null, after, PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private static Award award(Project project, List<Payment> payments, List<ClawBack> claims, List<Handed> papers) {
        return new Award(project.id(), project.applicationId(), project.numberText(), project.amount(), project.startsOn(), project.endsOn(),
                project.extendedFrom(), project.state().name(), project.grade(), project.corrections(),
                payments.stream().map(line -> new Money(line.kind().name(), line.amount(), line.state().name(),
                        line.enteredAt(), line.settledAt())).toList(),
                claims.stream().map(claim -> new Recovery(claim.cause().name(), claim.amount(), claim.received(),
                        claim.state().name(), claim.dueOn())).toList(), papers);
    }
}
