package io.luxuan.award.project;

import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.Typed;
import io.luxuan.shared.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers are kept exactly as typed, so that a draft with errors is as safe as one without. */
public final class Answers {
    public static final int MOST_MILESTONES = 12;
    public static final int MOST_BUDGET_LINES = 15;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_KEPT = 20_000;

    private Answers() {}

    public static String write(Map<String, String> answers) {
        return JSON.writeValueAsString(answers);
    }

    public static Map<String, String> read(String content) {
        return JSON.readValue(content, new TypeReference<LinkedHashMap<String, String>>() {});
    }

    /** Only what the paper asks for; anything else in a request is dropped. */
    public static Map<String, String> of(PaperForm form, Map<String, String> typed) {
        Map<String, String> plain = new LinkedHashMap<>(typed);
        form.questions().forEach(question -> plain.computeIfPresent(question.key(), (key, text) -> Typed.text(question, text)));
        return keep(keys(form), plain);
    }

    public static Map<String, String> keep(List<String> keys, Map<String, String> typed) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String key : keys) {
            String value = typed.getOrDefault(key, "").strip();
            if (!value.isEmpty()) {
                kept.put(key, value.substring(0, Math.min(value.length(), LONGEST_KEPT)));
            }
        }
        return kept;
    }

    private static List<String> keys(PaperForm form) {
        List<String> keys = new ArrayList<>(form.keys());
        if (form.kind() == PaperForm.Kind.STATEMENT) {
            keys.addAll(milestoneKeys());
            keys.addAll(budgetKeys());
        }
        if (form.kind() == PaperForm.Kind.MIDTERM) {
            IntStream.rangeClosed(1, MOST_MILESTONES).forEach(i -> keys.addAll(List.of(reached(i), reachedNote(i))));
        }
        return keys;
    }

    public static List<String> milestoneKeys() {
        return IntStream.rangeClosed(1, MOST_MILESTONES).boxed()
                .flatMap(i -> Stream.of(milestoneTitle(i), milestoneDate(i), deliverable(i), milestoneShare(i))).toList();
    }

    public static List<String> budgetKeys() {
        return IntStream.rangeClosed(1, MOST_BUDGET_LINES).boxed().flatMap(i -> Stream.of(budgetItem(i), budgetAmount(i))).toList();
    }

    public static String milestoneTitle(int row) {
        return "milestone" + row + "Title";
    }

    public static String milestoneShare(int row) {
        return "milestone" + row + "Share";
    }

    /** In a mid-term report, how far this milestone has come: DONE, ONGOING or LATE. */
    public static String reached(int row) {
        return "reached" + row + "State";
    }

    public static String reachedNote(int row) {
        return "reached" + row + "Note";
    }

    public static String milestoneDate(int row) {
        return "milestone" + row + "Date";
    }

    public static String deliverable(int row) {
        return "milestone" + row + "Deliverable";
    }

    public static String budgetItem(int row) {
        return "budget" + row + "Item";
    }

    public static String budgetAmount(int row) {
        return "budget" + row + "Amount";
    }

    /** Numbers of the rows of which anything has been typed. */
    public static Set<Integer> rows(Map<String, String> answers, String prefix) {
        Set<Integer> rows = new TreeSet<>();
        for (String key : answers.keySet()) {
            if (key.matches(prefix + "\\d+\\D+")) {
                rows.add(Integer.valueOf(key.replaceAll("\\D+", "")));
            }
        }
        return rows;
    }

    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** Whole or with up to two decimals, not negative, below ten thousand million 万元. */
    public static Optional<BigDecimal> money(String text) {
        String plain = Figures.plain(text);
        return plain.matches("\\d{1,10}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
