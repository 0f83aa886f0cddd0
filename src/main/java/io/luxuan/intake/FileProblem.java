package io.luxuan.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What is wrong with a line of a file.
 *
 * @param line      counted from 1 as an editor shows it; 0 when the file as a whole is meant
 * @param column    name of the column; null when the whole line is meant
 * @param code      key {@code intake.problem.<code>} of the bundle
 * @param arguments of the message, as text
 */
record FileProblem(int line, String column, String code, List<String> arguments) {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages/intake");

    static FileProblem at(int line, String column, String code, Object... arguments) {
        return new FileProblem(line, column, code, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** What is wrong, in Chinese. */
    public String text() {
        return MessageFormat.format(TEXTS.getString("intake.problem." + code), arguments.toArray());
    }

    /** Place and reason in one line, for a terminal. */
    String sentence() {
        return MessageFormat.format(TEXTS.getString(placeKey()), String.valueOf(line), column, text());
    }

    private String placeKey() {
        if (line == 0) {
            return "intake.problem.in-file";
        }
        return column == null ? "intake.problem.in-line" : "intake.problem.in-column";
    }
}
