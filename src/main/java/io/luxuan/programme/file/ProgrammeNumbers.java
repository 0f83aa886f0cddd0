package io.luxuan.programme.file;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of a policy's articles: P2 before P10, P10 before P10b. */
final class ProgrammeNumbers {
    static final Comparator<String> AS_READ = Comparator.comparing(ProgrammeNumbers::padded).thenComparing(Comparator.naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 20;

    private ProgrammeNumbers() {}

    private static String padded(String id) {
        return NUMBER.matcher(id).replaceAll(number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}
