package io.luxuan.award.change;

import io.luxuan.application.fill.FormPage;
import io.luxuan.application.fill.Painter;
import io.luxuan.application.fill.Painter.Stored;
import io.luxuan.application.fill.SentAnswers;
import io.luxuan.application.fill.TypedForm;
import io.luxuan.award.project.OwnProjects;
import io.luxuan.award.project.Project;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;

/** Lays out the form of a change, which begins with what is in force and is kept nowhere until it is handed in. */
@UseCase
@ForApplicants
class ChangeDesk {
    private final OwnProjects own;
    private final ChangeForms forms;

    ChangeDesk(OwnProjects own, ChangeForms forms) {
        this.own = own;
        this.forms = forms;
    }

    /** The page. */
    record View(Project project, ChangeKind kind, List<SectionView> sections) implements FormPage {
        @Override
        public String at() {
            return null;
        }
    }

    /** @throws Refusal {@code award.change-not-running} when the project cannot be changed now */
    public View begin(String projectId, ChangeKind kind) {
        Project project = own.find(projectId);
        ChangeRules.mayBeAsked(kind, project.state()).require();
        ChangeForm form = forms.of(project, kind);
        return view(form, form.before(), Map.of(), new TypedForm());
    }

    /** What a page held, question by question. */
    public SentAnswers sent(String projectId, ChangeKind kind, Map<String, String> sent) {
        return new SentAnswers(forms.of(own.find(projectId), kind).questions(), sent);
    }

    /** As it was typed. @param faults what was wrong with it when it was handed in */
    public View again(String projectId, ChangeKind kind, Map<String, String> texts, Map<String, Refused> faults, TypedForm typed) {
        return view(forms.of(own.find(projectId), kind), texts, faults, typed);
    }

    private static View view(ChangeForm form, Map<String, String> texts, Map<String, Refused> faults, TypedForm typed) {
        Painter painter = new Painter(faults, form.hidden(texts), typed, true);
        FormPage.SectionView section = new FormPage.SectionView("change", "", null, form.questions().stream()
                .map(question -> painter.question(question, Painter.options(question),
                        Stored.of(texts.getOrDefault(question.key(), ""), ""))).toList());
        return new View(form.project(), form.kind(), List.of(section));
    }
}
