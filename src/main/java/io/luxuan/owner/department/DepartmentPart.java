package io.luxuan.owner.department;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pages on which an administrator keeps departments; they lie below those of administration. */
@Component
class DepartmentPart implements SitePart {
    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(25, "/admin/departments", "nav.admin.departments", "diagram-2", Role.ADMIN));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("department"));
    }
}
