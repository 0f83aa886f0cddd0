package io.luxuan.application.form;

import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.application.fill.FormPage.SectionView;
import io.luxuan.application.fill.Painter;
import io.luxuan.application.fill.Painter.Stored;
import io.luxuan.application.fill.QuestionView;
import io.luxuan.application.store.AnswerRow;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.Snapshot.SnapshotFile;
import io.luxuan.application.store.TakenMark;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.Section;
import java.util.List;
import java.util.Map;

/** Everything that is known of the questions of an application while one page is laid out. */
record FormPainter(
        ApplicationForm form, Map<String, AnswerRow> answers, List<SnapshotFile> files, Map<String, String> remarks, Painter painter,
        Map<String, TakenMark> taken) {

    SectionView section(Section section) {
        return new SectionView(section.key(), section.title(), section.hint(),
                section.questions().stream().map(this::question).toList());
    }

    private QuestionView question(Question question) {
        AnswerRow answer = answers.get(question.key());
        return painter.question(question, form.options(question), new Stored(answer == null ? "" : answer.answerText(),
                answer == null ? "0" : String.valueOf(answer.versionNo()), answer == null ? null : answer.savedAt(),
                remarks.get(question.key()), attached(question.key()), taken(question.key(), answer)));
    }

    private String taken(String key, AnswerRow answer) {
        TakenMark mark = taken.get(key);
        return mark != null && mark.isStill(answer) ? mark.sourceText() : null;
    }

    private List<Attachment> attached(String key) {
        return files.stream().filter(file -> file.question().equals(key))
                .map(file -> new Attachment(file.id(), file.name(), file.mediaType(), file.bytes())).toList();
    }
}
