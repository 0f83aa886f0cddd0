package io.luxuan.draw;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a public value is written down, in the manner of RFC 3797: numbers without superfluous zeros, each ended by a
 * period or with one before its fraction; texts in capitals without spaces and punctuation; a slash after each value.
 */
public enum ValueKind {
    /** One number such as an index at its close: {@code 3,912.50} becomes {@code 3912.5/}. */
    NUMBER(ValueKind::number),
    /** Whole numbers whose order counts: {@code 03 08 12 + 07} becomes {@code 3.8.12.7./}. */
    NUMBERS(ValueKind::inOrder),
    /** Whole numbers whose order does not count, sorted from the smallest. */
    SORTED_NUMBERS(ValueKind::sorted),
    /** Letters and digits. */
    TEXT(ValueKind::letters);

    private static final Pattern NUMBER_FORM = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final Pattern LIST_FORM = Pattern.compile("\\d{1,9}([\\s,;+、|-]+\\d{1,9})*");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;+、|-]+");
    private static final int MOST = 200;

    private final UnaryOperator<String> form;

    ValueKind(UnaryOperator<String> form) {
        this.form = form;
    }

    /** The one form of what was typed; empty when it is not of this kind. */
    public Optional<String> normalise(String typed) {
        if (typed == null || typed.length() > MOST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return Optional.ofNullable(form.apply(plain)).map(text -> text + "/");
    }

    private static String number(String plain) {
        if (!NUMBER_FORM.matcher(plain).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(plain.replace(",", ""));
        String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return text.contains(".") ? text : text + ".";
    }

    private static String inOrder(String plain) {
        return LIST_FORM.matcher(plain).matches() ? joined(numbers(plain)) : null;
    }

    private static String sorted(String plain) {
        return LIST_FORM.matcher(plain).matches() ? joined(numbers(plain).sorted(Comparator.naturalOrder())) : null;
    }

    private static Stream<Integer> numbers(String plain) {
        return Arrays.stream(SEPARATORS.split(plain)).map(Integer::valueOf);
    }

    private static String joined(Stream<Integer> numbers) {
        return numbers.map(number -> number + ".").collect(Collectors.joining());
    }

    private static String letters(String plain) {
        String letters = plain.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return letters.isEmpty() ? null : letters;
    }
}
