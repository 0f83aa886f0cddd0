package io.luxuan.award.told;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Chunks;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What becomes of a project, and of its money, is told to whoever carries it. Never how much. */
@Component
class HearProjects implements Hearing {
    private static final Set<ToldKind> KINDS = EnumSet.of(ToldKind.TO_SIGN, ToldKind.PAPER_CHECKED, ToldKind.PAPER_TAKEN_BACK,
            ToldKind.MIDTERM, ToldKind.ACCEPTANCE, ToldKind.PAID, ToldKind.PAYMENT_RETURNED, ToldKind.PROJECT_ENDED,
            ToldKind.HELD, ToldKind.RELEASED);
    private static final Set<ToldKind> WITH_DUE = EnumSet.of(ToldKind.TO_SIGN, ToldKind.PAPER_CHECKED, ToldKind.MIDTERM);

    private final ProjectMapper projects;

    HearProjects(ProjectMapper projects) {
        this.projects = projects;
    }

    @Override
    public Set<ToldKind> kinds() {
        return KINDS;
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        Set<String> ids = facts.stream().filter(fact -> fact.subjectKind().equals("project")).map(Fact::subjectId).collect(Collectors.toSet());
        Map<String, Project> found = Chunks.all(ids, projects::byIds).stream().collect(Collectors.toMap(Project::id, Function.identity()));
        facts.stream().filter(fact -> found.containsKey(fact.subjectId())).map(fact -> tell(fact, found.get(fact.subjectId()))).forEach(news);
    }

    private static Tell tell(Fact fact, Project project) {
        About about = About.thing(project.roundId(), project.id(), project.numberText(), project.title());
        return Tell.of(fact, fact.kind(), WITH_DUE.contains(fact.kind()) ? about.until(project.dueAt()) : about,
                To.projects(project.ownerId(), project.organisationId(), "/applicant/projects/" + project.id()),
                To.managers("/manager/projects/" + project.id()));
    }
}
