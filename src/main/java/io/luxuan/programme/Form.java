package io.luxuan.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The application form. Keys are unique over the whole form, and every form has the common ones that the platform
 * itself reads: {@code title} 项目名称, {@code field} (a CHOICE without options: its values are the codes of the
 * programme's field dictionary), {@code leader} 项目负责人, {@code keywords} (separated by {@code ；}, {@code ;} or
 * {@code ，}), {@code summary}, and, where the programme states amounts, {@code amount} (MONEY, 申请财政资金, 万元).
 */
public record Form(List<Section> sections) {
    public static final String TITLE = "title";
    public static final String FIELD = "field";
    public static final String LEADER = "leader";
    public static final String KEYWORDS = "keywords";
    public static final String SUMMARY = "summary";
    public static final String AMOUNT = "amount";

    public record Section(String key, String title, String hint, List<Question> questions) {}

    /**
     * @param limit   greatest number of characters of an answer (white space not counted); null for none. For NUMBER and MONEY
     *                the greatest value
     * @param options for CHOICE: the values to choose from, stored as they are written; empty for {@code field}
     * @param accept  for ATTACHMENT: allowed media types; {@code limit} is then the greatest size in MiB
     */
    public record Question(
            String key, String label, QuestionType type, boolean required, Integer limit, String hint,
            List<String> options, List<String> accept) {
        public Question {
            options = options == null ? List.of() : List.copyOf(options);
            accept = accept == null ? List.of() : List.copyOf(accept);
        }
    }

    /** TEXT one line, LONG_TEXT several, MONEY 万元 with two decimals, NUMBER whole, DATE, CHOICE, CONFIRM, ATTACHMENT. */
    public enum QuestionType { TEXT, LONG_TEXT, MONEY, NUMBER, DATE, CHOICE, CONFIRM, ATTACHMENT }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }
}
