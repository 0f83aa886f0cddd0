package io.luxuan.award.papers;

import io.luxuan.award.project.OwnProjects;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitProjects;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** The row of a file that is in the store by now. */
@UseCase
@ForUnitProjects
class RecordPaperFile {
    private final OwnProjects own;
    private final ProjectMapper projects;
    private final FileMapper files;
    private final AuditTrail audit;

    RecordPaperFile(OwnProjects own, ProjectMapper projects, FileMapper files, AuditTrail audit) {
        this.own = own;
        this.projects = projects;
        this.files = files;
        this.audit = audit;
    }

    /** @throws Refusal when the project awaits another paper by now */
    @Transactional
    public void record(ProjectFile file) {
        own.find(file.projectId());
        projects.lock(file.projectId());
        Project project = own.find(file.projectId());
        if (project.state().awaits() != file.kind()) {
            throw new Refusal("award.paper-closed");
        }
        files.insert(file);
        audit.record(AuditEvent.of("award.attach", "project", project.id()).inRound(project.roundId()).because(file.fileName()));
    }
}
