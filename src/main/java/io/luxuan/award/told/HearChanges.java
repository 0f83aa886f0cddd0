package io.luxuan.award.told;

import io.luxuan.award.change.Change;
import io.luxuan.award.change.ProjectChangeMapper;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * A request to change a project is told to the department that has a say first, or to managers where none has; its answer to the unit.
 * There are some dozens a year, so each is looked up by itself.
 */
@Component
class HearChanges implements Hearing {
    private final ProjectChangeMapper changes;
    private final ProjectMapper projects;

    HearChanges(ProjectChangeMapper changes, ProjectMapper projects) {
        this.changes = changes;
        this.projects = projects;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.TO_ENDORSE, ToldKind.CHANGE_DECIDED);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        facts.forEach(fact -> changes.find(fact.subjectId())
                .ifPresent(change -> projects.find(change.projectId()).ifPresent(project -> news.accept(tell(fact, change, project)))));
    }

    private static Tell tell(Fact fact, Change change, Project project) {
        About about = About.thing(change.roundId(), change.id(), project.numberText(), project.title());
        return Tell.of(fact, fact.kind(), about, fact.is(ToldKind.CHANGE_DECIDED)
                ? To.projects(project.ownerId(), project.organisationId(), "/applicant/projects/" + project.id()) : first(change, project));
    }

    private static To first(Change change, Project project) {
        return change.recommenderId() == null ? To.managers("/manager/projects/" + project.id())
                : To.recommenders(change.recommenderId(), "/recommender/changes/" + change.id());
    }
}
