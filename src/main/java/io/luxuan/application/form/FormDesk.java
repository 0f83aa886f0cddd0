package io.luxuan.application.form;

import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.FormView.SectionView;
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
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.Form.Check;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Section;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.TableView;
import io.luxuan.programme.form.Typed;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.FileKind;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out the form of one's own application. */
@UseCase
@ForApplicants
public class FormDesk {
    private final Own own;
    private final Drafts drafts;
    private final FindingMapper findings;
    private final Setting setting;

    FormDesk(Own own, Drafts drafts, FindingMapper findings, Setting setting) {
        this.own = own;
        this.drafts = drafts;
        this.findings = findings;
        this.setting = setting;
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
        Painter painter = new Painter(form, answers, files, faults, filled.hidden(), remarks, typed, complete);
        List<SectionView> sections = form.sections().stream().map(painter::section).toList();
        return new FormView(row, round, sections, due(row, round), reason(row), remarks.get(""));
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

    /** Everything that is known of the questions while one page is laid out. */
    private record Painter(
            ApplicationForm form, Map<String, AnswerRow> answers, List<SnapshotFile> files, Map<String, Refused> faults,
            Set<String> hidden, Map<String, String> remarks, TypedForm typed, boolean complete) {

        SectionView section(Section section) {
            return new SectionView(section.key(), section.title(), section.hint(),
                    section.questions().stream().map(this::question).toList());
        }

        QuestionView question(Question question) {
            String key = question.key();
            AnswerRow answer = answers.get(key);
            String stored = answer == null ? "" : answer.answerText();
            String text = typed.texts.getOrDefault(key, stored);
            return new QuestionView(key, question.label(), question.type(), question.required(), question.limit(),
                    question.hint(), form.options(question), text, answer == null ? 0 : answer.versionNo(),
                    question.isTable() ? 0 : AnswerRules.length(text), fault(question, text), isMissing(question), remarks.get(key),
                    typed.conflicts.get(key), answer == null ? null : answer.savedAt(), attached(key), endings(question), table(question, stored),
                    typed.problems.getOrDefault(key, List.of()), typed.pasted.getOrDefault(key, ""), !hidden.contains(key));
        }

        /** A table keeps the form back by any of its cells. */
        private boolean isMissing(Question question) {
            return faults.containsKey(question.key())
                    || question.isTable() && faults.keySet().stream().anyMatch(key -> key.startsWith(question.key() + "."));
        }

        private TableView table(Question question, String stored) {
            if (!question.isTable()) {
                return null;
            }
            Map<String, Refused> said = new LinkedHashMap<>();
            Table table = Typed.table(question, stored);
            faults.forEach((key, fault) -> {
                if (complete || SentCells.isFilled(question, table, key)) {
                    said.put(key, fault);
                }
            });
            return TableView.write(question, table, new TableView.Sent(typed.texts, said, typed.conflicts));
        }

        private Refused fault(Question question, String text) {
            Refused refused = typed.faults.getOrDefault(question.key(), faults.get(question.key()));
            boolean failed = refused != null && refused.code().equals(Check.FAILED);
            boolean said = failed || typed.faults.containsKey(question.key()) || complete || !text.isBlank() && !question.isTable();
            return said ? refused : null;
        }

        private List<Attachment> attached(String key) {
            return files.stream().filter(file -> file.question().equals(key))
                    .map(file -> new Attachment(file.id(), file.name(), file.mediaType(), file.bytes())).toList();
        }

        private static String endings(Question question) {
            return question.type() != QuestionType.ATTACHMENT ? null
                    : FileKind.allowed(question.accept()).stream().flatMap(kind -> kind.extensions().stream())
                            .map(ending -> "." + ending).collect(Collectors.joining(","));
        }
    }
}
