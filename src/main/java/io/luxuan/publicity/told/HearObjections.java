package io.luxuan.publicity.told;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Managers hear that an objection came, both that one held a project up, the unit that one is looked into and that it was answered.
 * Whoever objects is read nowhere here: the query knows only which application it is about.
 */
@Component
class HearObjections implements Hearing {
    private static final Set<ToldKind> KINDS = EnumSet.of(ToldKind.OBJECTION_LODGED, ToldKind.OBJECTION_HELD,
            ToldKind.OBJECTION_OPEN, ToldKind.OBJECTION_ANSWERED);

    private final ObjectedMapper objections;
    private final Applications applications;

    HearObjections(ObjectedMapper objections, Applications applications) {
        this.objections = objections;
        this.applications = applications;
    }

    @Override
    public Set<ToldKind> kinds() {
        return KINDS;
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Map<String, String> about = objections.applications(facts.stream().map(Fact::subjectId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ObjectedMapper.Objected::id, ObjectedMapper.Objected::applicationId));
        Map<String, ApplicationSummary> found = applications.byIds(Set.copyOf(about.values()));
        Map<String, String> applicants = applications.applicantsOf(found.keySet());
        facts.stream().filter(fact -> found.containsKey(about.getOrDefault(fact.subjectId(), ""))).forEach(fact -> {
            ApplicationSummary one = found.get(about.get(fact.subjectId()));
            news.accept(Tell.of(fact, fact.kind(), About.thing(one.roundId(), one.id(), one.number(), one.title()),
                    To.managers("/manager/objections/" + fact.subjectId()),
                    To.applicants(applicants.get(one.id()), one.organisationId(), "/applicant/applications/" + one.id() + "/result")));
        });
    }
}
