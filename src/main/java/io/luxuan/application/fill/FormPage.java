package io.luxuan.application.fill;

import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.TableView.Place;
import io.luxuan.shared.NotFound;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form laid out to be filled. */
public interface FormPage {
    record SectionView(String key, String title, String hint, List<QuestionView> questions) {
        public long missing() {
            return questions.stream().filter(QuestionView::missing).count();
        }

        public long remarks() {
            return questions.stream().filter(question -> question.remark() != null).count();
        }
    }

    /** Address below which single answers and tables are saved; null where the page is only sent whole. */
    String at();

    List<SectionView> sections();

    default long missing() {
        return sections().stream().mapToLong(SectionView::missing).sum();
    }

    default long total() {
        return questions().filter(question -> question.required() && question.shown()).count();
    }

    /** Share of what must be answered that is answered, in per cent. */
    default long percent() {
        return total() == 0 ? 100 : Math.max(0, 100 - 100 * missing() / total());
    }

    /** Keys of the questions that other answers leave unasked, with blanks between. */
    default String hidden() {
        return questions().filter(question -> !question.shown()).map(QuestionView::key).collect(Collectors.joining(" "));
    }

    /** How many answers were taken over and not confirmed yet. */
    default long taken() {
        return questions().filter(question -> question.taken() != null).count();
    }

    default List<QuestionView> computed() {
        return questions().filter(question -> question.type() == QuestionType.COMPUTED).toList();
    }

    default Stream<QuestionView> questions() {
        return sections().stream().flatMap(section -> section.questions().stream());
    }

    default QuestionView question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst().orElseThrow(() -> new NotFound("question", key));
    }

    /** Of a fault, by question or by cell: the question where it stands; null where it stands at none. */
    default QuestionView where(String fault) {
        return questions().filter(question -> question.key().equals(fault.split("\\.", 2)[0])).findFirst().orElse(null);
    }

    /** Of a fault at a cell: which one; null elsewhere. */
    default Place place(String fault) {
        QuestionView question = where(fault);
        return question == null || question.table() == null ? null : question.table().place(fault).orElse(null);
    }
}
