package io.luxuan.shared;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes {@code names/folding.txt} of Unicode's data, as ICU has them: compatibility forms, confusable characters, what is not
 * seen, traditional and simplified characters; beside them what ICU does not hold: radicals by
 * Equivalent_Unified_Ideograph, and the private-use characters that fonts of GBK showed before Unicode had them.
 */
final class NameTable {
    private static final String CIRCLES = "○◯〇⭘⭕⚪零";
    private static final String ZERO = "〇";
    private static final String DOT = "·";
    private static final int HANGUL_DOT = 0x119E;
    private static final int PASSES = 6;

    private final SpoofChecker confusable = new SpoofChecker.Builder().build();
    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    private final Map<Integer, String> known = new HashMap<>();
    private final Map<String, Integer> hanByShape = new HashMap<>();

    private NameTable() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/names/older-characters.txt"))) {
            if (!line.startsWith("#")) {
                String[] pair = line.split("=", -1);
                known.put(Integer.parseInt(pair[0], 16), Character.toString(Integer.parseInt(pair[1], 16)));
            }
        }
        known.put(HANGUL_DOT, "");
        CIRCLES.codePoints().forEach(one -> known.put(one, ZERO));
        for (int one = 0x4E00; one < 0xA000; one++) {
            hanByShape.putIfAbsent(confusable.getSkeleton(Character.toString(one)), one);
        }
    }

    /** Writes the table anew, after a new release of ICU. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of("src/main/resources/names/folding.txt"), made());
    }

    static String made() throws IOException {
        NameTable table = new NameTable();
        Map<String, String> lines = new TreeMap<>();
        for (int one = 0; one <= Character.MAX_CODE_POINT; one++) {
            String itself = Character.toString(one);
            boolean apart = !Normalizer.normalize(itself, Normalizer.Form.NFKD).equals(itself);
            if (one >= 0x80 && !apart && Character.getType(one) != Character.SURROGATE) {
                String read = table.settled(itself);
                if (!read.equals(Folding.plain(one))) {
                    lines.merge(hex(read), Integer.toHexString(one), (all, next) -> all + " " + next);
                }
            }
        }
        return "# Made by NameTable of Unicode " + UCharacter.getUnicodeVersion() + lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue()).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String hex(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("+"));
    }

    private String settled(String text) {
        String read = text;
        for (int pass = 0; pass < PASSES; pass++) {
            read = Normalizer2.getNFKDInstance().normalize(read).codePoints().mapToObj(this::read).collect(Collectors.joining());
        }
        return read;
    }

    private String read(int one) {
        String itself = Character.toString(one);
        if (known.containsKey(one)) {
            return known.get(one);
        }
        if (UCharacter.hasBinaryProperty(one, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            return "";
        }
        if (one < 0x80 || Folding.plain(one).isEmpty()) {
            return Folding.plain(one);
        }
        return UCharacter.hasBinaryProperty(one, UProperty.IDEOGRAPHIC) ? han(itself) : letter(itself);
    }

    private String han(String itself) {
        String plain = simplified.transliterate(itself);
        String like = confusable.getSkeleton(plain);
        boolean isHan = like.codePointCount(0, like.length()) == 1
                && UCharacter.hasBinaryProperty(like.codePointAt(0), UProperty.UNIFIED_IDEOGRAPH);
        return simplified.transliterate(isHan ? like : plain);
    }

    private String letter(String itself) {
        String capital = confusable.getSkeleton(itself.toUpperCase(Locale.ROOT));
        if (isAscii(capital)) {
            return capital.equals("l") ? "i" : capital.toLowerCase(Locale.ROOT);
        }
        String like = confusable.getSkeleton(itself.toLowerCase(Locale.ROOT));
        if (like.codePoints().mapToObj(Folding::plain).allMatch(String::isEmpty)) {
            return like.equals(DOT) ? "" : itself.toLowerCase(Locale.ROOT);
        }
        Integer han = isAscii(like) ? null : hanByShape.get(like);
        return han == null ? like.toLowerCase(Locale.ROOT) : han(Character.toString(han));
    }

    private static boolean isAscii(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }
}
