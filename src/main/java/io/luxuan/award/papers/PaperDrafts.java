package io.luxuan.award.papers;

import io.luxuan.award.project.Answers;
import io.luxuan.award.project.OwnProjects;
import io.luxuan.award.project.PaperForms;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.Typed;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForUnitProjects;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.storage.FileStore;
import io.luxuan.storage.Upload;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.transaction.annotation.Transactional;

/** The paper that a unit is writing: saved as it is typed, right or wrong. */
@UseCase
@ForUnitProjects
public class PaperDrafts {
    static final int MOST_MIB = 20;

    private final OwnProjects own;
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final PaperForms forms;
    private final BegunPaper beginning;
    private final FileMapper files;
    private final FileStore store;
    private final RecordPaperFile record;
    private final AuditTrail audit;
    private final MovableClock clock;

    PaperDrafts(OwnProjects own, ProjectMapper projects, PaperMapper papers, PaperForms forms, BegunPaper beginning, FileMapper files,
            FileStore store, RecordPaperFile record, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.projects = projects;
        this.papers = papers;
        this.forms = forms;
        this.beginning = beginning;
        this.files = files;
        this.store = store;
        this.record = record;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands in the form; after a return it starts from what was returned. */
    @ForApplicants
    @Transactional(readOnly = true)
    public PaperDraft open(String projectId, PaperKind kind) {
        Project project = own.find(projectId);
        if (project.state().awaits() != kind) {
            throw new Refusal("award.paper-closed");
        }
        PaperForm form = forms.of(project.roundId(), kind);
        List<Milestone> inForce = papers.inForce(projectId).map(paper -> Milestone.of(forms.statement(project.roundId()), paper.answers()))
                .orElse(List.of());
        PaperDraft draft = latest(project, form, kind, inForce);
        return form.reached().map(role -> draft.with(Reached.begun(role, draft.answers(), inForce))).orElse(draft);
    }

    private PaperDraft latest(Project project, PaperForm form, PaperKind kind, List<Milestone> inForce) {
        String projectId = project.id();
        Paper latest = papers.latest(projectId, kind).orElse(null);
        if (latest == null) {
            return new PaperDraft(project, form, 1, beginning.of(project, form), null, null, files.of(projectId, kind, 1), inForce);
        }
        boolean draft = latest.state() == PaperState.DRAFT;
        int version = draft ? latest.versionNo() : latest.versionNo() + 1;
        Paper returned = draft ? papers.returned(projectId, kind).orElse(null) : latest;
        return new PaperDraft(project, form, version, latest.answers(), draft ? latest.savedAt() : null,
                returned == null ? null : returned.reason(), files.of(projectId, kind, version), inForce);
    }

    /**
     * What is to be written in. Whoever writes it next waits until this transaction ends.
     *
     * @throws Refusal {@code award.stale} when this version has been handed in or the project has gone on
     */
    @Transactional
    public PaperDraft hold(String projectId, PaperKind kind, int version) {
        own.find(projectId);
        projects.lock(projectId);
        PaperDraft draft = open(projectId, kind);
        if (draft.version() != version) {
            throw new Refusal("award.stale");
        }
        return draft;
    }

    /**
     * All answers at once, for callers that know of no other window.
     *
     * @throws Refusal {@code award.stale} when this version has been handed in or the project has gone on
     */
    @Transactional
    public PaperDraft save(String projectId, PaperKind kind, int version, Map<String, String> typed) {
        PaperDraft draft = hold(projectId, kind, version);
        return keep(draft, Answers.of(draft.form().questions(), typed));
    }

    /** A table as it stands, changed. */
    @Transactional
    public void change(String projectId, PaperKind kind, int version, Question table, UnaryOperator<Table> change) {
        PaperDraft draft = hold(projectId, kind, version);
        Map<String, String> answers = new LinkedHashMap<>(draft.answers());
        Table before = Typed.table(table, answers.get(table.key()));
        answers.put(table.key(), Typed.text(table, change.apply(before).write()));
        AnswerRules.canBeKept(table, answers.get(table.key())).require();
        keep(draft, answers);
    }

    /** With what is computed of them. @param draft held */
    @Transactional
    public PaperDraft keep(PaperDraft draft, Map<String, String> answers) {
        LocalDateTime now = Arrival.moment(clock);
        Map<String, String> kept = new LinkedHashMap<>(answers);
        kept.putAll(draft.form().filled(answers, draft.project().around(now.toLocalDate())).computed());
        kept.values().removeIf(String::isEmpty);
        String content = Answers.write(kept);
        Paper latest = papers.latest(draft.project().id(), draft.kind()).filter(paper -> paper.state() == PaperState.DRAFT).orElse(null);
        if (latest == null) {
            papers.insertDraft(Ids.next(), draft.project().id(), draft.kind(), draft.version(), content, now);
        } else if (papers.save(latest.id(), content, now) == 0) {
            throw new Refusal("award.stale");
        }
        return new PaperDraft(draft.project(), draft.form(), draft.version(), kept, now, draft.returned(), draft.files(), draft.inForce());
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
            record.record(ProjectFile.of(kept, projectId, kind, version, Arrival.moment(clock), Actors.require().id()));
        } catch (Refusal | NotFound notRecorded) {
            store.drop(kept);
            throw notRecorded;
        }
    }

    @Transactional
    public void remove(String projectId, PaperKind kind, String fileId) {
        own.find(projectId);
        projects.lock(projectId);
        PaperDraft draft = open(projectId, kind);
        ProjectFile file = draft.files().stream().filter(one -> one.id().equals(fileId)).findFirst()
                .orElseThrow(() -> new NotFound("file", fileId));
        if (files.remove(file.id(), Arrival.moment(clock)) > 0) {
            audit.record(event("award.detach", draft.project(), file.fileName()));
        }
    }

    private static AuditEvent event(String action, Project project, String fileName) {
        return AuditEvent.of(action, "project", project.id()).inRound(project.roundId()).because(fileName);
    }
}
