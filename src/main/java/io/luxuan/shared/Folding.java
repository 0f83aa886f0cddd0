package io.luxuan.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a reader takes a character for. The table is made of Unicode's data by ICU (decision 46) and read when the first
 * name is compared; characters that it does not name are letters that stay, in small, or marks and signs that go.
 */
final class Folding {
    private static final String TABLE = "/names/folding.txt";
    private static final int HEX = 16;

    private Folding() {}

    private static final class Loaded {
        private static final Map<Integer, String> BY_CHARACTER = read();
    }

    /** Letters and digits alone, each look-alike by the one character that stands for all of them. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(one -> folded.append(one(one)));
        return folded.toString();
    }

    private static String one(int character) {
        String known = Loaded.BY_CHARACTER.get(character);
        return known == null ? plain(character) : known;
    }

    /** Without the table. */
    static String plain(int character) {
        return isDropped(character) ? "" : Character.toString(character).toLowerCase(Locale.ROOT);
    }

    private static boolean isDropped(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER,
                    Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static Map<Integer, String> read() {
        Map<Integer, String> table = new HashMap<>();
        try (InputStream bytes = Folding.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(table, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** {@code 6C14=6C23 2EA6}: each on the right reads as what stands on the left, which may be several with a plus, or nothing. */
    private static void add(Map<Integer, String> table, String line) {
        int equals = line.indexOf('=');
        StringBuilder read = new StringBuilder();
        if (equals > 0) {
            for (String one : line.substring(0, equals).split("\\+", -1)) {
                read.appendCodePoint(Integer.parseInt(one, HEX));
            }
        }
        for (String like : line.substring(equals + 1).split(" ", -1)) {
            table.put(Integer.parseInt(like, HEX), read.toString());
        }
    }
}
