package io.luxuan.award.papers;

import io.luxuan.application.fill.FormRows;
import io.luxuan.application.fill.SentCells;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.award.project.PaperKind;
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.CellEdit;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.TableEdits;
import io.luxuan.programme.form.Typed;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.permission.ForUnitProjects;
import io.luxuan.shared.permission.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a unit types into a paper, answer by answer, cell by cell or a page at once, whether it is right yet or not. */
@UseCase
@ForUnitProjects
class FillPaper {
    private static final String SEEN = "v.";

    private final PaperDrafts drafts;

    FillPaper(PaperDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * What another window changed meanwhile, or cannot be kept, does not hold back the rest.
     *
     * @param sent {@code a.<question>} the text, {@code v.<question>} what stands for the answer that the page showed; cells as {@link SentCells}
     * @throws Refusal {@code award.stale} when this version has been handed in
     */
    @Transactional
    public TypedForm save(String projectId, PaperKind kind, int version, Map<String, String> sent) {
        PaperDraft draft = drafts.hold(projectId, kind, version);
        Map<String, String> answers = new LinkedHashMap<>(draft.answers());
        TypedForm typed = new TypedForm();
        Map<String, List<CellEdit>> cells = SentCells.of(draft.form().questions(), sent);
        for (Question question : draft.form().questions()) {
            if (question.isTable()) {
                table(question, cells.getOrDefault(question.key(), List.of()), answers, typed);
            } else if (!question.isComputed() && sent.containsKey(SEEN + question.key())) {
                answer(question, sent, answers, typed);
            }
        }
        if (!typed.isStored()) {
            typed.texts.putAll(SentCells.texts(cells));
        }
        keep(draft, answers);
        return typed;
    }

    public FormRows rows(String projectId, PaperKind kind, int version) {
        return new FormRows() {
            @Override
            public Question table(String key) {
                return drafts.open(projectId, kind).form().question(key).filter(Question::isTable)
                        .orElseThrow(() -> new Refusal("application.no-such-question"));
            }

            @Override
            public void change(Question table, UnaryOperator<Table> change) {
                drafts.change(projectId, kind, version, table, change);
            }
        };
    }

    private void keep(PaperDraft draft, Map<String, String> answers) {
        if (draft.savedAt() == null || !answers.equals(draft.answers())) {
            drafts.keep(draft, answers);
        }
    }

    private static void table(Question question, List<CellEdit> cells, Map<String, String> answers, TypedForm typed) {
        TableEdits edits = new TableEdits(question, cells);
        String text = Typed.text(question, edits.apply(Typed.table(question, answers.get(question.key()))).write());
        AnswerRules.canBeKept(question, text).noteAt(question.key(), typed.faults);
        if (!typed.faults.containsKey(question.key())) {
            put(answers, question.key(), text);
        }
        typed.conflicts.putAll(edits.conflicts());
    }

    private static void answer(Question question, Map<String, String> sent, Map<String, String> answers, TypedForm typed) {
        String key = question.key();
        String text = sent.getOrDefault(SentCells.ANSWER + key, "");
        Verdict canBeKept = AnswerRules.canBeKept(question, text);
        canBeKept.noteAt(key, typed.faults);
        String clean = Typed.text(question, text);
        String stands = answers.getOrDefault(key, "");
        if (!canBeKept.isAllowed()) {
            typed.texts.put(key, text);
        } else if (clean.equals(stands) || CellEdit.seen(stands).equals(sent.get(SEEN + key))
                || SentCells.own(sent, key).stream().anyMatch(own -> Typed.text(question, own).equals(stands))) {
            put(answers, key, clean);
        } else {
            typed.texts.put(key, text);
            typed.conflicts.put(key, stands);
        }
    }

    private static void put(Map<String, String> answers, String key, String text) {
        if (text.isEmpty()) {
            answers.remove(key);
        } else {
            answers.put(key, text);
        }
    }
}
