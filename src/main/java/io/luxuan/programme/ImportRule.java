package io.luxuan.programme;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rounds of this programme take a file of applications with their ratings.
 *
 * @param institutions key of the question under which the institutions of a row are kept; null to leave them out
 * @param fields       by which words a row is put under a field, the special before the general
 * @param otherwise    code of the field of a row in which none of the words occurs
 */
public record ImportRule(String institutions, List<FieldWords> fields, String otherwise) {
    /** @param field code in the programme's dictionary; @param words a regular expression over lower-case text */
    public record FieldWords(String field, String words) {
        boolean occurIn(String text) {
            return Pattern.compile(words).matcher(text.toLowerCase(Locale.ROOT)).find();
        }
    }

    public ImportRule {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    /** The first field whose words occur in the keywords, or else in the title. */
    public String fieldOf(String keywords, String title) {
        return first(keywords, first(title, otherwise));
    }

    private String first(String text, String other) {
        return fields.stream().filter(one -> one.occurIn(text)).map(FieldWords::field).findFirst().orElse(other);
    }
}
