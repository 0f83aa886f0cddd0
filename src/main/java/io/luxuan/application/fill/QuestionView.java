package io.luxuan.application.fill;

import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.TableImport.Problem;
import io.luxuan.programme.form.TableView;
import io.luxuan.shared.Verdict.Refused;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question on the page of the form.
 *
 * @param options  for CHOICE: values with their names
 * @param seen     stands for the stored answer, and comes back with what is typed over it
 * @param length   characters of the answer, white space not counted
 * @param fault    what is wrong with the answer; null when nothing is, or when nothing was answered yet
 * @param missing  whether the form may not be submitted because of this question
 * @param remark   what the reviewer asks for; null when nothing
 * @param conflict what another window stored meanwhile; null when none did
 * @param table    for TABLE
 * @param problems what kept lines of a spreadsheet from being read into the table; @param pasted these lines
 * @param taken    from where it was taken over and not confirmed yet; null where it was not
 * @param shown    whether other answers let it be asked
 * @param accept   for ATTACHMENT: endings that the file dialogue offers
 */
public record QuestionView(
        String key, String label, QuestionType type, boolean required, Integer limit, String hint,
        Map<String, String> options, String text, String seen, int length, Refused fault, boolean missing,
        String remark, String conflict, LocalDateTime savedAt, List<Attachment> files, String accept, TableView table,
        List<Problem> problems, String pasted, boolean shown, String taken) {

    /** Whether an option of a MULTI_CHOICE is among the chosen. */
    public boolean isChosen(String option) {
        return AnswerRules.choices(text).contains(option);
    }

    public int rows() {
        return limit == null ? 4 : Math.max(3, Math.min(12, limit / 100));
    }

    /** The offered endings as people call them: {@code PDF、JPG、PNG}. */
    public String kinds() {
        return Stream.of(accept.split(",")).map(ending -> ending.substring(1).toUpperCase(Locale.ROOT))
                .filter(ending -> !ending.equals("JPEG")).collect(Collectors.joining("、"));
    }

    public boolean isCounted() {
        return limit != null && (type == QuestionType.TEXT || type == QuestionType.LONG_TEXT);
    }
}
