package io.luxuan.paper.make;

import io.luxuan.shared.Days;
import io.luxuan.shared.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is typed before a paper is taken.
 *
 * @param number 文号 such as 鲁科字〔2026〕12号; empty while it has none
 * @param from   落款: who issues it; empty for the programme's lead department
 * @param date   as {@code yyyy-MM-dd}; empty for today
 */
public record Heading(String number, String from, String date) {
    private static final int LONGEST = 60;

    public static final Heading NONE = new Heading("", "", "");

    public Heading {
        number = number == null ? "" : number.strip();
        from = from == null ? "" : from.strip();
        date = date == null ? "" : date.strip();
    }

    /** @throws Refusal {@code paper.heading} with the fields that are wrong */
    LocalDate check(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (number.length() > LONGEST) {
            wrong.put("number", "rule.paper.number-length");
        }
        if (from.length() > LONGEST) {
            wrong.put("from", "rule.paper.from-length");
        }
        LocalDate day = today;
        try {
            day = date.isEmpty() ? today : Days.parse(date);
        } catch (DateTimeException none) {
            wrong.put("date", "rule.paper.date");
        }
        if (!wrong.isEmpty()) {
            throw new Refusal("paper.heading", wrong);
        }
        return day;
    }
}
