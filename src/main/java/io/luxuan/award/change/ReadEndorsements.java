package io.luxuan.award.change;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes that the recommending department is asked about, and was. */
@UseCase
@ForRecommenders
class ReadEndorsements {
    private final ProjectChangeMapper changes;
    private final ProjectMapper projects;

    ReadEndorsements(ProjectChangeMapper changes, ProjectMapper projects) {
        this.changes = changes;
        this.projects = projects;
    }

    record Line(Change change, Project project) {}

    public Slice<Line> list(String cursor) {
        List<Change> own = changes.ofRecommender(Actors.require().organisationId(), cursor, Slice.PAGE + 1);
        Map<String, Project> found = own.isEmpty() ? Map.of() : projects.byIds(own.stream().map(Change::projectId).toList())
                .stream().collect(Collectors.toMap(Project::id, project -> project));
        return Slice.of(own.stream().map(change -> new Line(change, found.get(change.projectId()))).toList(), Slice.PAGE,
                line -> line.change().id());
    }

    public Line of(String id) {
        Change change = changes.find(id).filter(one -> one.recommenderId() != null
                && one.recommenderId().equals(Actors.require().organisationId())).orElseThrow(() -> new NotFound("change", id));
        return new Line(change, projects.find(change.projectId()).orElseThrow(() -> new NotFound("project", change.projectId())));
    }
}
