package io.luxuan.award.project;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** The projects of the signed-in person's unit; all others do not exist for that person. */
@UseCase
@ForApplicants
public class OwnProjects {
    private final ProjectMapper projects;

    OwnProjects(ProjectMapper projects) {
        this.projects = projects;
    }

    public Slice<Project> list(String cursor) {
        List<Project> rows = projects.mine(Actors.require().organisationId(), cursor, Slice.PAGE + 1);
        return Slice.of(rows, Slice.PAGE, Project::id);
    }

    public Project find(String id) {
        Person person = Actors.require();
        return (person.is(Role.SYSTEM) ? projects.find(id) : projects.ofOrganisation(id, person.organisationId()))
                .orElseThrow(() -> new NotFound("project", id));
    }

    /** Why it ended before its acceptance; null where it did not. */
    public String endedWhy(Project project) {
        return project.state().isOver() ? projects.endedWhy(find(project.id()).id()) : null;
    }
}
