package io.luxuan.application.form;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.round.Round;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of the form.
 *
 * @param due       until when it may be submitted; null when no time is set
 * @param reason    why it came back; null when it did not, or the remarks say it
 * @param returned  what the reviewer says of the whole; null when nothing
 */
record FormView(ApplicationRow row, Round round, List<SectionView> sections, LocalDateTime due, String reason, String returned) {
    record SectionView(String key, String title, String hint, List<QuestionView> questions) {
        public long missing() {
            return questions.stream().filter(QuestionView::missing).count();
        }

        public long remarks() {
            return questions.stream().filter(question -> question.remark() != null).count();
        }
    }

    public long missing() {
        return sections.stream().mapToLong(SectionView::missing).sum();
    }

    public long total() {
        return questions().filter(question -> question.required() && question.shown()).count();
    }

    /** Share of what must be answered that is answered, in per cent. */
    public long percent() {
        return total() == 0 ? 100 : Math.max(0, 100 - 100 * missing() / total());
    }

    /** Keys of the questions that other answers leave unasked, with blanks between. */
    public String hidden() {
        return questions().filter(question -> !question.shown()).map(QuestionView::key).collect(Collectors.joining(" "));
    }

    public List<QuestionView> computed() {
        return questions().filter(question -> question.type() == QuestionType.COMPUTED).toList();
    }

    private Stream<QuestionView> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public QuestionView question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst().orElseThrow();
    }
}
