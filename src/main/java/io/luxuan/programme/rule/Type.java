package io.luxuan.programme.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What kind of value a name stands for. The context of an expression is itself a row of names.
 *
 * @param of       of LIST: its elements
 * @param members  of ROW: its names
 * @param most     of LIST: the greatest number of elements, by which the check bounds the work
 * @param positive of NUMBER: always above 0, so that one may divide by it
 */
public record Type(Kind kind, Type of, Map<String, Type> members, int most, boolean positive) {
    /** MONTHS and DAYS are spans of time; ANY is what nobody can know, such as a literal null. */
    public enum Kind { NUMBER, TEXT, TRUTH, DATE, MONTHS, DAYS, LIST, ROW, ANY }

    public static final Type NUMBER = new Type(Kind.NUMBER, null, Map.of(), 0, false);
    public static final Type POSITIVE = new Type(Kind.NUMBER, null, Map.of(), 0, true);
    public static final Type TEXT = new Type(Kind.TEXT, null, Map.of(), 0, false);
    public static final Type TRUTH = new Type(Kind.TRUTH, null, Map.of(), 0, false);
    public static final Type DATE = new Type(Kind.DATE, null, Map.of(), 0, false);
    static final Type MONTHS = new Type(Kind.MONTHS, null, Map.of(), 0, false);
    static final Type DAYS = new Type(Kind.DAYS, null, Map.of(), 0, false);
    static final Type ANY = new Type(Kind.ANY, null, Map.of(), 0, false);

    public Type {
        members = Map.copyOf(members);
    }

    /** Names that belong together: the whole context, a unit's register, the cells of one row. */
    public static Type row(Map<String, Type> members) {
        return new Type(Kind.ROW, null, members, 0, false);
    }

    public static Type list(Type of, int most) {
        return new Type(Kind.LIST, of, Map.of(), most, false);
    }

    /** Rows of a table. */
    public static Type table(Map<String, Type> columns, int mostRows) {
        return list(row(columns), mostRows);
    }

    /** This row with one name more. */
    public Type with(String name, Type type) {
        Map<String, Type> more = new LinkedHashMap<>(members);
        more.put(name, type);
        return row(more);
    }

    boolean fits(Type other) {
        return kind == other.kind || kind == Kind.ANY || other.kind == Kind.ANY;
    }

    boolean is(Kind wanted) {
        return kind == wanted || kind == Kind.ANY;
    }
}
