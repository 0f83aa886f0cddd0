package io.luxuan.publicity.question;

import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where questions are asked and read. */
@Component
class QuestionPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.published("/questions/**"));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("round-question", "question.state."));
    }
}
