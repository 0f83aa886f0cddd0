package io.luxuan.expert.workbook;

import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.expert.pool.ProfileJson;
import io.luxuan.expert.pool.RegisterExperts;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a workbook of experts in two steps: first it is kept and looked at, then it is applied, whole or not at all.
 * What is applied is what was looked at: when the pool has changed in between, it must be looked at again.
 */
@UseCase
@ForManagers
class UploadExperts {
    private final ExpertFileMapper files;
    private final FileTexts texts;
    private final PlanImport planning;
    private final RegisterExperts register;
    private final FieldBook book;
    private final AuditTrail audit;
    private final MovableClock clock;

    UploadExperts(ExpertFileMapper files, FileTexts texts, PlanImport planning, RegisterExperts register,
            FieldBook book, AuditTrail audit, MovableClock clock) {
        this.files = files;
        this.texts = texts;
        this.planning = planning;
        this.register = register;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param id null when the file could not be read at all */
    record Kept(String id, List<FileProblem> problems) {}

    @Transactional
    public Kept keep(String fileName, byte[] bytes) {
        ReadFile read = ReadFile.of(bytes, texts);
        if (!read.problems().isEmpty()) {
            return new Kept(null, read.problems());
        }
        String id = Ids.next();
        String named = shortened(texts.text("experts.file.of-sheet", fileName == null ? "" : fileName.strip(), read.sheet()));
        files.insert(new ExpertFile(id, named, ProfileJson.write(read.rows()), read.rows().size(),
                "WAITING", Actors.require().id(), clock.now(), null, null, null, null));
        audit.record(AuditEvent.of("expert.file.upload", "expert-file", id).because(named));
        return new Kept(id, List.of());
    }

    /** @param seen digest of the plan that the manager looked at */
    @Transactional
    public void apply(String id, String seen) {
        ImportPlan plan = planning.of(rows(id));
        if (!plan.isSound() || !plan.digest().equals(seen)) {
            throw new Refusal("expert.file.moved");
        }
        if (files.apply(id, plan.count(ImportPlan.Action.CREATE), plan.count(ImportPlan.Action.UPDATE),
                plan.count(ImportPlan.Action.UNCHANGED), clock.now()) == 0) {
            throw new Refusal("expert.file.done");
        }
        FieldNames names = book.names(plan.lines().stream().flatMap(line -> line.form().fields().stream()).toList());
        register.all(plan.changing().stream().map(line -> line.expert(names)).toList());
        audit.record(AuditEvent.of("expert.file.apply", "expert-file", id).change("WAITING", "APPLIED")
                .because("+" + plan.count(ImportPlan.Action.CREATE) + " ~" + plan.count(ImportPlan.Action.UPDATE)));
    }

    @Transactional
    public void discard(String id) {
        if (files.discard(id) > 0) {
            audit.record(AuditEvent.of("expert.file.discard", "expert-file", id).change("WAITING", "DISCARDED"));
        }
    }

    private List<FileRow> rows(String id) {
        ExpertFile file = files.byId(id).orElseThrow(() -> new NotFound("expert file", id));
        return List.of(ProfileJson.read(file.rowsJson(), FileRow[].class));
    }

    private static String shortened(String name) {
        String plain = name == null ? "" : name.strip();
        return Wording.last(200, plain);
    }
}
