package io.luxuan.award.page;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Projects, of each who has to do with them. */
@Component
class ProjectPart implements SitePart {
    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.of(20, "/applicant/projects", "nav.applicant.projects", "kanban", Role.APPLICANT),
                NavigationEntry.of(20, "/recommender/changes", "nav.recommender.changes", "arrow-repeat", Role.RECOMMENDER),
                NavigationEntry.of(20, "/expert/acceptances", "nav.expert.acceptances", "patch-check", Role.EXPERT));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(
                AuditSubject.of("project", "award.state.", "award.payment.", "award.payment-state.", "award.panel-origin.").at("/manager/projects/"),
                AuditSubject.of("project-change", "award.change-state.", "award.change."), AuditSubject.of("claw-back", "award.claw-back-state."),
                AuditSubject.of("acceptance-seat", "assignment."), AuditSubject.of("fund").at("/manager/funds/"));
    }
}
