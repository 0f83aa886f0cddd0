package io.luxuan.application.form;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.fill.FormPage.SectionView;
import io.luxuan.application.fill.Painter;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.application.store.AnswerRow;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.FindingMapper;
import io.luxuan.application.store.FindingRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.RemarkRow;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.store.Snapshot.SnapshotFile;
import io.luxuan.application.store.TakenMapper;
import io.luxuan.application.store.TakenMark;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out the form of one's own application. */
@UseCase
@ForApplicants
public class FormDesk {
    private final Own own;
    private final Drafts drafts;
    private final FindingMapper findings;
    private final TakenMapper taken;
    private final Setting setting;
    private final WhoEdits who;

    FormDesk(Own own, Drafts drafts, FindingMapper findings, TakenMapper taken, Setting setting, WhoEdits who) {
        this.own = own;
        this.drafts = drafts;
        this.findings = findings;
        this.taken = taken;
        this.setting = setting;
        this.who = who;
    }

    /** The page on which it is filled in. */
    @ForUnitWriters
    public FormView toWrite(String applicationId, boolean complete) {
        return show(applicationId, complete, new TypedForm());
    }

    /** @param complete whether questions without an answer are shown as faults too */
    public FormView show(String applicationId, boolean complete, TypedForm typed) {
        ApplicationRow row = own.find(applicationId);
        Round round = setting.round(row.roundId());
        ApplicationForm form = setting.form(setting.programme(round));
        Map<String, AnswerRow> answers = drafts.answers(applicationId);
        List<SnapshotFile> files = drafts.files(applicationId);
        Snapshot draft = new Snapshot(texts(answers), files);
        FilledForm filled = form.filled(draft, round);
        Map<String, Refused> faults = FormCheck.faults(form, draft, filled);
        Map<String, String> remarks = remarks(row);
        FormPainter painter = new FormPainter(form, answers, files, remarks,
                new Painter(faults, filled.hidden(), typed, complete), taken(row));
        List<SectionView> sections = form.sections().stream().map(painter::section).toList();
        return new FormView(row, round, sections, due(row, round), reason(row), remarks.get(""),
                setting.programme(round).eligibility().tellsLeaders(),
                who.of(row, form, answers.values(), typed.conflicts.keySet()));
    }

    private Map<String, TakenMark> taken(ApplicationRow row) {
        return !row.isEditable() ? Map.of() : taken.of(row.id()).stream().collect(Collectors.toMap(TakenMark::questionKey, mark -> mark));
    }

    private static Map<String, String> texts(Map<String, AnswerRow> answers) {
        Map<String, String> texts = new LinkedHashMap<>();
        answers.forEach((key, answer) -> texts.put(key, answer.answerText()));
        return texts;
    }

    private Map<String, String> remarks(ApplicationRow row) {
        return row.status() != ApplicationStatus.CORRECTION ? Map.of()
                : findings.remarks(row.id(), row.versionNo()).stream()
                        .collect(Collectors.toMap(RemarkRow::questionKey, RemarkRow::remark));
    }

    private String reason(ApplicationRow row) {
        return row.status() != ApplicationStatus.RETURNED ? null
                : findings.of(row.id()).stream().map(FindingRow::opinion).findFirst().orElse(null);
    }

    public static LocalDateTime due(ApplicationRow row, Round round) {
        return switch (row.status()) {
            case DRAFT -> round.closesAt();
            case SUBMITTED, RETURNED -> round.recommendBy();
            case CORRECTION -> row.correctionDue();
            default -> null;
        };
    }
}
