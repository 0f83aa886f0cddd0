package io.luxuan.award.page;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import java.util.Map;
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
    public Map<String, String> subjectPages() {
        return Map.of("project", "/manager/projects/");
    }
}
