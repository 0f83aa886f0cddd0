package io.luxuan.award.papers;

import io.luxuan.award.project.Answers;
import io.luxuan.award.project.OwnProjects;
import io.luxuan.award.project.PaperForms;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.storage.FileStore;
import io.luxuan.storage.Upload;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The paper that a unit is writing: saved as it is typed, right or wrong. */
@UseCase
@ForApplicants
public class PaperDrafts {
    static final int MOST_MIB = 20;

    private final OwnProjects own;
    private final PaperMapper papers;
    private final PaperForms forms;
    private final FileMapper files;
    private final FileStore store;
    private final RecordPaperFile record;
    private final AuditTrail audit;
    private final MovableClock clock;

    PaperDrafts(OwnProjects own, PaperMapper papers, PaperForms forms, FileMapper files, FileStore store, RecordPaperFile record,
            AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.papers = papers;
        this.forms = forms;
        this.files = files;
        this.store = store;
        this.record = record;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands in the form; after a return it starts from what was returned. */
    @Transactional(readOnly = true)
    public PaperDraft open(String projectId, PaperKind kind) {
        Project project = own.find(projectId);
        if (project.state().awaits() != kind) {
            throw new Refusal("award.paper-closed");
        }
        PaperForm form = forms.of(project.roundId(), kind);
        List<Milestone> inForce = papers.inForce(projectId).map(paper -> Milestone.of(paper.answers())).orElse(List.of());
        Paper latest = papers.latest(projectId, kind).orElse(null);
        if (latest == null) {
            return new PaperDraft(project, form, 1, Map.of(), null, null, files.of(projectId, kind, 1), inForce);
        }
        boolean draft = latest.state() == PaperState.DRAFT;
        int version = draft ? latest.versionNo() : latest.versionNo() + 1;
        Paper returned = draft ? papers.returned(projectId, kind).orElse(null) : latest;
        return new PaperDraft(project, form, version, latest.answers(), draft ? latest.savedAt() : null,
                returned == null ? null : returned.reason(), files.of(projectId, kind, version), inForce);
    }

    /**
     * Saves it and answers when.
     *
     * @throws Refusal {@code award.stale} when this version has been handed in or the project has gone on
     */
    @Transactional
    public LocalDateTime save(String projectId, PaperKind kind, int version, Map<String, String> typed) {
        PaperDraft draft = open(projectId, kind);
        if (draft.version() != version) {
            throw new Refusal("award.stale");
        }
        LocalDateTime now = clock.now();
        String content = Answers.write(Answers.of(draft.form(), typed));
        Paper latest = papers.latest(projectId, kind).filter(paper -> paper.state() == PaperState.DRAFT).orElse(null);
        if (latest == null) {
            papers.insertDraft(Ids.next(), projectId, kind, version, content, now);
        } else if (papers.save(latest.id(), content, now) == 0) {
            throw new Refusal("award.stale");
        }
        return now;
    }

    /**
     * Outside of a transaction while the file goes into the store.
     *
     * @throws Refusal when the file is not what the paper takes or cannot be kept; what was typed is to be saved before
     */
    public void attach(String projectId, PaperKind kind, int version, Upload upload) {
        PaperDraft draft = open(projectId, kind);
        if (draft.version() != version) {
            throw new Refusal("award.stale");
        }
        FileStore.Kept kept = store.keep(upload, draft.form().accept(), MOST_MIB, draft.files().size());
        try {
            record.record(ProjectFile.of(kept, projectId, kind, version, clock.now(), Actors.require().id()));
        } catch (Refusal | NotFound notRecorded) {
            store.drop(kept);
            throw notRecorded;
        }
    }

    @Transactional
    public void remove(String projectId, PaperKind kind, String fileId) {
        PaperDraft draft = open(projectId, kind);
        ProjectFile file = draft.files().stream().filter(one -> one.id().equals(fileId)).findFirst()
                .orElseThrow(() -> new NotFound("file", fileId));
        if (files.remove(file.id(), clock.now()) > 0) {
            audit.record(event("award.detach", draft.project(), file.fileName()));
        }
    }

    private static AuditEvent event(String action, Project project, String fileName) {
        return AuditEvent.of(action, "project", project.id()).inRound(project.roundId()).because(fileName);
    }
}
