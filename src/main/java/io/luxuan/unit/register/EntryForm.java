package io.luxuan.unit.register;

/** What a unit types to claim something. Field names are those of the page; days as 2026-03-01. */
public record EntryForm(String value, String level, String number, String from, String until) {
    static final EntryForm EMPTY = new EntryForm(null, null, null, null, null);

    public static EntryForm empty() {
        return EMPTY;
    }
}
