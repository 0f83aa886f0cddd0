package io.luxuan.award.papers;

import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.ApplicationDocument.Section;
import io.luxuan.application.fill.Entries;
import io.luxuan.application.fill.Painter;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.PaperForm;
import java.util.List;
import java.util.Map;

/** A paper with its files, to be read. */
public record PaperView(Project project, Paper paper, PaperForm form, List<ProjectFile> files) {
    public Map<String, String> answers() {
        return paper.answers();
    }

    /** Answers to what was asked, in the order of the form. */
    public List<Entry> entries() {
        return entries(form, project, answers(), paper);
    }

    /** As one section, to be compared with another version. */
    public List<Section> sections() {
        return List.of(new Section(paper.kind().path(), "", entries()));
    }

    private static List<Entry> entries(PaperForm form, Project project, Map<String, String> answers, Paper paper) {
        FilledForm filled = form.filled(answers, project.around(paper.savedAt().toLocalDate()));
        return form.questions().stream().filter(filled::isAsked)
                .map(question -> Entries.of(question, Painter.options(question), answers.getOrDefault(question.key(), ""), List.of())).toList();
    }
}
