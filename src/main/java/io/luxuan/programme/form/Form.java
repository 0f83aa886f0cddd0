package io.luxuan.programme.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The application form. Keys are unique over the whole form.
 *
 * @param roles  which questions the platform itself reads
 * @param checks what must hold across several answers
 */
public record Form(List<Section> sections, Roles roles, List<Check> checks) {
    public Form {
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    public Form(List<Section> sections, Roles roles) {
        this(sections, roles, null);
    }

    /**
     * @param rule    an expression over answers that must be true; while an answer that it needs is missing, it is not asked
     * @param message what is said when it is not
     * @param at      key of the question where it is said
     */
    public record Check(String rule, String message, String at) {
        /** Code of the fault; its argument is the message. */
        public static final String FAILED = "answer.check-failed";
    }

    public record Section(String key, String title, String hint, List<Question> questions) {}

    /**
     * One question of a form, or one column of a table: a column is a question that is asked once a row.
     *
     * @param limit    greatest number of characters of an answer (white space not counted); null for none. For NUMBER and MONEY
     *                 the greatest value
     * @param options  for CHOICE and MULTI_CHOICE: the values to choose from, stored as they are written; empty for the one of
     *                 {@link Roles#field}
     * @param accept   for ATTACHMENT: allowed media types; {@code limit} is then the greatest size in MiB
     * @param least    for NUMBER, MONEY and DECIMAL the smallest value, for MULTI_CHOICE the fewest choices; null for none
     * @param most     the counterpart of {@code least}
     * @param decimals for DECIMAL: how many may stand behind the point; null for two
     * @param columns  for TABLE; empty otherwise
     * @param rows     for TABLE; null otherwise
     * @param value    for COMPUTED: an expression over earlier answers, in a table also over the cells before it; a number, cut
     *                 to {@code decimals} (two), never rounded up
     * @param when     an expression over earlier answers: the question is only asked when it is true; null for always
     */
    public record Question(
            String key, String label, QuestionType type, boolean required, Integer limit, String hint,
            List<String> options, List<String> accept, BigDecimal least, BigDecimal most, Integer decimals,
            List<Question> columns, Rows rows, String value, String when) {
        public Question {
            options = options == null ? List.of() : List.copyOf(options);
            accept = accept == null ? List.of() : List.copyOf(accept);
            columns = columns == null ? List.of() : List.copyOf(columns);
        }

        public Question(String key, String label, QuestionType type, boolean required, Integer limit, String hint,
                List<String> options, List<String> accept) {
            this(key, label, type, required, limit, hint, options, accept, null, null, null, null, null, null, null);
        }

        private Question offering(List<String> values) {
            return new Question(key, label, type, required, limit, hint, values, accept, least, most, decimals, columns, rows, value, when);
        }

        public boolean isComputed() {
            return type == QuestionType.COMPUTED;
        }

        public boolean isTable() {
            return type == QuestionType.TABLE;
        }

        public Optional<Question> column(String column) {
            return columns.stream().filter(one -> one.key().equals(column)).findFirst();
        }
    }

    /**
     * How many rows a table takes; rows without any answer do not count.
     *
     * @param totals keys of the columns whose sum is shown below
     */
    public record Rows(int least, int most, List<String> totals) {
        public Rows {
            totals = totals == null ? List.of() : List.copyOf(totals);
        }
    }

    /** TEXT one line, LONG_TEXT several, MONEY 万元 with two decimals, NUMBER whole, DECIMAL with decimals of its own. */
    public enum QuestionType {
        TEXT, LONG_TEXT, MONEY, NUMBER, DECIMAL, DATE, CHOICE, MULTI_CHOICE, CONFIRM, ATTACHMENT, TABLE, COMPUTED;

        public boolean isText() {
            return this == TEXT || this == LONG_TEXT;
        }

        public boolean isFigure() {
            return this == MONEY || this == NUMBER || this == DECIMAL || this == COMPUTED;
        }

        public boolean isChoice() {
            return this == CHOICE || this == MULTI_CHOICE;
        }
    }

    /** The same form, one of whose questions offers these values. */
    public Form offering(String question, List<String> values) {
        return new Form(sections.stream().map(section -> new Section(section.key(), section.title(), section.hint(),
                section.questions().stream().map(one -> one.key().equals(question) ? one.offering(values) : one).toList())).toList(),
                roles, checks);
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }
}
