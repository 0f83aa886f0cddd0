package io.luxuan.award.page;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.programme.ProjectRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A stage of the bar above a project. @param key of its name; @param active where the project stands */
record ProjectStage(String key, boolean active) {
    private static final Set<ProjectState> GIVEN_UP = EnumSet.of(ProjectState.STOPPED, ProjectState.LAPSED);

    /** Of one that was given up nothing but that: what would have followed was never reached. */
    static List<ProjectStage> of(Project project, ProjectRule rule) {
        if (GIVEN_UP.contains(project.state())) {
            return List.of(stage(project.state().name().toLowerCase(Locale.ROOT), project, GIVEN_UP));
        }
        List<ProjectStage> stages = new ArrayList<>();
        stages.add(stage("statement", project, EnumSet.of(ProjectState.STATEMENT, ProjectState.STATEMENT_CHECK)));
        if (rule.certificateFirst()) {
            stages.add(stage("certificate", project, EnumSet.of(ProjectState.CERTIFICATE, ProjectState.CERTIFICATE_CHECK)));
        }
        if (project.midtermAt() != null) {
            stages.add(stage("midterm", project, EnumSet.of(ProjectState.RUNNING, ProjectState.MIDTERM, ProjectState.MIDTERM_CHECK)));
        }
        stages.add(stage("acceptance", project, EnumSet.of(ProjectState.ACCEPTANCE, ProjectState.ACCEPTANCE_CHECK)));
        if (project.corrections() > 0 || project.state() == ProjectState.CORRECTION) {
            stages.add(stage("correction", project, EnumSet.of(ProjectState.CORRECTION)));
        }
        stages.add(stage(project.state() == ProjectState.FAILED ? "failed" : "closed", project,
                EnumSet.of(ProjectState.CLOSED, ProjectState.FAILED)));
        return stages;
    }

    private static ProjectStage stage(String key, Project project, Set<ProjectState> states) {
        return new ProjectStage(key, states.contains(project.state()));
    }
}
