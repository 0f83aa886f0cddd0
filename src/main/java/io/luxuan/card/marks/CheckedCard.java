package io.luxuan.card.marks;

import io.luxuan.programme.OpinionRule.OpinionPart;
import io.luxuan.programme.Rubric;
import io.luxuan.programme.Rubric.Criterion;
import io.luxuan.shared.Figures;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A typed card after its check.
 *
 * @param points the valid points by criterion; criteria left empty are not in it
 * @param errors by form field: {@code points.<criterion>}, {@code comment}, {@code opinion.<part>}, {@code note}
 */
public record CheckedCard(Map<String, BigDecimal> points, Map<String, Verdict.Refused> errors) {
    public static CheckedCard check(Rubric rubric, CardDraft draft) {
        CheckedCard card = new CheckedCard(new LinkedHashMap<>(), new LinkedHashMap<>());
        rubric.criteria().forEach(criterion -> card.take(criterion, draft.points().get(criterion.key())));
        List<OpinionPart> parts = rubric.opinionParts();
        if (parts.isEmpty()) {
            CardRules.notTooLong(draft.comment(), CardRules.TEXT_MOST).noteAt("comment", card.errors);
        }
        parts.forEach(part -> CardRules.notTooLong(draft.opinions().get(part.key()), CardRules.most(rubric))
                .noteAt(field(part), card.errors));
        CardRules.notTooLong(draft.note(), CardRules.TEXT_MOST).noteAt("note", card.errors);
        return card;
    }

    /** What signing asks beyond saving. */
    public CheckedCard checkComplete(Rubric rubric, CardDraft draft) {
        for (Criterion criterion : rubric.criteria()) {
            if (!points.containsKey(criterion.key())) {
                errors.putIfAbsent("points." + criterion.key(), new Verdict.Refused("card.missing", List.of()));
            }
        }
        List<OpinionPart> parts = rubric.opinionParts();
        if (parts.isEmpty()) {
            CardRules.longEnough(draft.comment(), rubric.opinionLeast()).noteAt("comment", errors);
        }
        parts.forEach(part -> CardRules.longEnough(draft.opinions().get(part.key()), rubric.opinionLeast())
                .noteAt(field(part), errors));
        return this;
    }

    public BigDecimal total() {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String field(OpinionPart part) {
        return "opinion." + part.key();
    }

    private void take(Criterion criterion, String typed) {
        String text = Figures.plain(typed);
        if (text.isEmpty()) {
            return;
        }
        String field = "points." + criterion.key();
        if (!text.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            errors.put(field, new Verdict.Refused("card.not-a-number", List.of()));
            return;
        }
        BigDecimal value = new BigDecimal(text);
        CardRules.withinRange(value, criterion).noteAt(field, errors);
        CardRules.inHalfPoints(value).noteAt(field, errors);
        if (!errors.containsKey(field)) {
            points.put(criterion.key(), value);
        }
    }
}
