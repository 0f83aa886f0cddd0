package io.luxuan.spreadsheet;

/** The file is no workbook that we read. */
public class UnreadableSheet extends RuntimeException {
    /** Why. */
    public enum Cause { NOT_XLSX, PASSWORD, BROKEN, TOO_MANY_ROWS, TOO_MUCH, NO_SHEET, STRICT }

    private final Cause why;

    public UnreadableSheet(Cause why) {
        super(why.name());
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
