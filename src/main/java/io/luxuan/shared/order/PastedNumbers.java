package io.luxuan.shared.order;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of numbers as it was copied from elsewhere: a line each, or apart by blanks, commas or the like, in any width. */
final class PastedNumbers {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf},;|、。]+");
    private static final Pattern LINES = Pattern.compile("\\R");

    private final List<String> order = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Map<String, List<Integer>> linesOf = new LinkedHashMap<>();
    private final List<String> missing;

    private PastedNumbers(String text, List<String> equals) {
        Map<String, String> known = new HashMap<>();
        equals.forEach(one -> known.put(key(one), one));
        String[] lines = LINES.split(text, -1);
        for (int at = 0; at < lines.length; at++) {
            int no = at + 1;
            Arrays.stream(BETWEEN.split(Normalizer.normalize(lines[at], Normalizer.Form.NFKC), -1)).filter(one -> !one.isEmpty())
                    .forEach(one -> read(one, no, known));
        }
        order.addAll(linesOf.keySet());
        missing = equals.stream().filter(one -> !linesOf.containsKey(one)).toList();
    }

    static PastedNumbers read(String text, List<String> equals) {
        return new PastedNumbers(text, equals);
    }

    private void read(String typed, int line, Map<String, String> known) {
        String number = known.get(key(typed));
        if (number == null) {
            unknown.add("第 " + line + " 行“" + typed + "”");
        } else {
            linesOf.computeIfAbsent(number, none -> new ArrayList<>()).add(line);
        }
    }

    List<String> order() {
        return order;
    }

    List<OrderFault> faults() {
        List<String> doubled = linesOf.entrySet().stream().filter(one -> one.getValue().size() > 1)
                .map(one -> one.getKey() + "（第 " + said(one.getValue()) + " 行）").toList();
        List<OrderFault> faults = new ArrayList<>();
        note(faults, "list-unknown", List.copyOf(unknown));
        note(faults, "list-doubled", doubled);
        note(faults, "list-missing", missing);
        return faults;
    }

    private static void note(List<OrderFault> faults, String code, List<String> names) {
        if (!names.isEmpty()) {
            faults.add(OrderFault.of("list", code, names.size(), Named.first(names)));
        }
    }

    private static String said(List<Integer> lines) {
        return lines.stream().distinct().map(String::valueOf).collect(Collectors.joining("、"));
    }

    private static String key(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }
}
