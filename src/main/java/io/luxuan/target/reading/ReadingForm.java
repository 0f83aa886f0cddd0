package io.luxuan.target.reading;

/** What a manager types; names are those of the page. @param city blank for the whole province; @param asOf as 2026-06-30 */
public record ReadingForm(String city, String asOf, String reached, String underWay, String reference) {
    public static ReadingForm empty() {
        return new ReadingForm(null, null, null, null, null);
    }
}
