package io.luxuan.round;

import io.luxuan.programme.Programme;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.shared.Percents;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a round sets of its programme's numbers, as it is typed.
 *
 * @param numbers by key
 * @param seen    the same as they stood when the page was shown
 * @param why     the reason for changing them
 */
public record NumbersForm(Map<String, String> numbers, Map<String, String> seen, String why) {
    public NumbersForm {
        numbers = numbers == null ? Map.of() : numbers;
        seen = seen == null ? Map.of() : seen;
    }

    public static boolean isField(String name) {
        return name.equals("why") || name.startsWith("numbers[");
    }

    public static NumbersForm of(Round round, Programme programme) {
        Map<String, String> typed = typed(programme.numbers(), round.settings().numbers());
        return new NumbersForm(typed, typed, "");
    }

    /** Shares in percent. */
    public static Map<String, String> typed(List<OpenNumber> open, Map<String, BigDecimal> numbers) {
        Map<String, String> typed = new TreeMap<>();
        open.stream().filter(number -> numbers.containsKey(number.key()))
                .forEach(number -> typed.put(number.key(), number.shown(numbers.get(number.key()))));
        return typed;
    }

    public static Map<String, BigDecimal> read(List<OpenNumber> open, Map<String, String> numbers, Typed typed) {
        Map<String, BigDecimal> read = new HashMap<>();
        open.forEach(number -> {
            BigDecimal one = one(number, numbers.get(number.key()), typed);
            if (one != null) {
                read.put(number.key(), one);
            }
        });
        return read;
    }

    private static BigDecimal one(OpenNumber number, String text, Typed typed) {
        String field = NumberRules.fieldOf(number);
        return number.isDay() ? typed.dayOrNone(field, text) : typed.decimalOrNone(field, number.isShare() ? Percents.share(text) : text);
    }
}
