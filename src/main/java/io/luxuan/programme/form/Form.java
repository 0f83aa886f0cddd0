package io.luxuan.programme.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The application form. Keys are unique over the whole form. @param roles which questions the platform itself reads */
public record Form(List<Section> sections, Roles roles) {
    public record Section(String key, String title, String hint, List<Question> questions) {}

    /**
     * @param limit   greatest number of characters of an answer (white space not counted); null for none. For NUMBER and MONEY
     *                the greatest value
     * @param options for CHOICE: the values to choose from, stored as they are written; empty for the one of {@link Roles#field}
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
