package io.luxuan.shared;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: full-width digits (１２), thousands' commas (1,234 or 1，234), blanks of every kind (also
 * {@code U+3000} and the no-break space), a sentence's full stop for a point (3。5), and long dashes before a negative number.
 */
public final class Figures {
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\uFEFF]+");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private Figures() {}

    /** Plain digits with a point; what is no number comes back stripped and otherwise as it was typed. */
    public static String plain(String typed) {
        if (typed == null) {
            return "";
        }
        String text = BLANK.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("")
                .replace('。', '.').replace('−', '-').replace('–', '-').replace('、', ',');
        if (GROUPED.matcher(text).matches()) {
            return text.replace(",", "");
        }
        return PLAIN.matcher(text).matches() ? text : typed.strip();
    }

    /** Empty where it is no number of at most 15 digits and 10 decimals. */
    public static Optional<BigDecimal> read(String typed) {
        String text = plain(typed);
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
