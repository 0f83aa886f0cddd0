package io.luxuan.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The application form. Keys are unique over the whole form. */
public record Form(List<Section> sections) {
    public record Section(String key, String title, String hint, List<Question> questions) {}

    /**
     * @param limit   greatest number of characters of an answer (white space not counted); null for none
     * @param options for CHOICE: the values to choose from
     * @param accept  for ATTACHMENT: allowed media types; {@code limit} is then the greatest size in MiB
     */
    public record Question(
            String key, String label, QuestionType type, boolean required, Integer limit, String hint,
            List<String> options, List<String> accept) {}

    /** TEXT one line, LONG_TEXT several, MONEY 万元 with two decimals, NUMBER whole, DATE, CHOICE, CONFIRM, ATTACHMENT. */
    public enum QuestionType { TEXT, LONG_TEXT, MONEY, NUMBER, DATE, CHOICE, CONFIRM, ATTACHMENT }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }
}
