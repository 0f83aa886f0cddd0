package io.luxuan.award.papers;

import io.luxuan.application.fill.FormPage;
import io.luxuan.application.fill.Painter;
import io.luxuan.application.fill.Painter.Stored;
import io.luxuan.application.fill.QuestionView;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.CellEdit;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Lays out the form of a paper. */
@UseCase
@ForApplicants
class PaperDesk {
    private final PaperDrafts drafts;
    private final MovableClock clock;

    PaperDesk(PaperDrafts drafts, MovableClock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The page. @param faults all that keeps the paper from being handed in */
    record View(PaperDraft draft, List<SectionView> sections, Map<String, Refused> faults) implements FormPage {
        @Override
        public String at() {
            return "/applicant/projects/" + draft.project().id() + "/papers/" + draft.kind().path() + "/" + draft.version();
        }

        public Project project() {
            return draft.project();
        }
    }

    /** @param complete whether questions without an answer are shown as faults too; @param saved the question that was just saved; null for none */
    public View show(String projectId, PaperKind kind, boolean complete, TypedForm typed, String saved) {
        PaperDraft draft = drafts.open(projectId, kind);
        FilledForm filled = draft.form().filled(draft.answers(), draft.project().around(clock.now().toLocalDate()));
        Map<String, Refused> faults = PaperCheck.faults(draft, clock.now().toLocalDate());
        Painter painter = new Painter(faults, filled.hidden(), typed, complete);
        List<QuestionView> questions = draft.form().questions().stream()
                .map(question -> painter.question(question, Painter.options(question), stored(draft, question, saved))).toList();
        return new View(draft, List.of(new FormPage.SectionView("paper", "", null, questions)), faults);
    }

    private static Stored stored(PaperDraft draft, Question question, String saved) {
        String text = draft.answers().getOrDefault(question.key(), "");
        LocalDateTime savedAt = question.key().equals(saved) ? draft.savedAt() : null;
        return new Stored(text, CellEdit.seen(text), savedAt, null, List.of(), null);
    }
}
