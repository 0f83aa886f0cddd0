package io.luxuan.ranking.stage;

import io.luxuan.countersign.Subject;
import io.luxuan.countersign.Wish;
import io.luxuan.scoring.SecondResult;
import io.luxuan.shared.Figures;
import java.math.BigDecimal;

/** A group's result as a manager types it. @param points null for none @param passed null for a defence */
public record TypedResult(BigDecimal points, Boolean passed, String remark) {
    private static final String POINTS = "points";
    private static final String PASSED = "passed";
    private static final String REMARK = "remark";

    public TypedResult {
        remark = remark == null ? "" : remark.strip();
    }

    /** What is no number becomes one that the rules refuse. */
    static TypedResult typed(String points, String passed, String remark) {
        BigDecimal number = points.isBlank() ? null : Figures.read(points).orElse(BigDecimal.ONE.negate());
        return new TypedResult(number, passed.isBlank() ? null : Boolean.valueOf(passed), remark);
    }

    static TypedResult of(Wish wish) {
        return typed(wish.details().getOrDefault(POINTS, ""), wish.details().getOrDefault(PASSED, ""),
                wish.details().getOrDefault(REMARK, ""));
    }

    Wish on(Wish wish) {
        return wish.with(POINTS, points == null ? "" : points.toPlainString()).with(PASSED, passed == null ? "" : passed.toString())
                .with(REMARK, remark);
    }

    SecondResult result() {
        return new SecondResult(points, passed);
    }

    /** What the second person compares with the signed sheet. */
    Subject told(Subject subject) {
        Subject told = subject;
        if (passed != null) {
            told = told.line(passed ? "second-passed" : "second-failed");
        }
        if (points != null) {
            told = told.line("second-points", points.toPlainString());
        }
        return remark.isEmpty() ? told : told.line("second-remark", remark);
    }
}
