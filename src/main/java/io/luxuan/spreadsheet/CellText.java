package io.luxuan.spreadsheet;

/** Texts in files of comma-separated values, which spreadsheets open. */
public final class CellText {
    private static final String BEGINNINGS = "=+-@\t\r＝＋－＠";

    private CellText() {}

    /** A text that a spreadsheet would take for the beginning of a formula gets an apostrophe before it. Null stays null. */
    public static String safe(String text) {
        return text != null && looksLikeFormula(text) ? "'" + text : text;
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
