package io.luxuan.paper.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Figures and days as papers write them. */
public final class Written {
    private static final int DECIMALS = 2;

    private Written() {}

    /** Empty for null. */
    public static String text(String text) {
        return text == null ? "" : text;
    }

    /** 2026年3月2日; empty for none. */
    public static String day(LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    public static String day(LocalDateTime moment) {
        return moment == null ? "" : day(moment.toLocalDate());
    }

    /** 万元 with two decimals; empty for none. */
    public static String amount(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        BigDecimal bare = amount.stripTrailingZeros();
        return (bare.scale() > DECIMALS ? bare : bare.setScale(DECIMALS)).toPlainString();
    }

    /** Points with two decimals; empty for none. */
    public static String points(BigDecimal points) {
        return points == null ? "" : points.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** Of amounts, those that are none left out; empty where all are. */
    public static <T> String sum(List<T> all, Function<T, BigDecimal> amount) {
        return all.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal::add).map(Written::amount).orElse("");
    }

    /** Each with its place before it, from 1. */
    public static <T> List<List<String>> numbered(List<T> all, Function<T, List<String>> line) {
        List<List<String>> rows = new ArrayList<>();
        for (T one : all) {
            List<String> row = new ArrayList<>();
            row.add(String.valueOf(rows.size() + 1));
            row.addAll(line.apply(one));
            rows.add(row);
        }
        return rows;
    }
}
