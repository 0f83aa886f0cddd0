package io.luxuan.statistics.figure;

/**
 * What a row is called.
 *
 * @param place orders rows: the lower, the earlier; rows of one place go by their text
 * @param text  in the data's own words; null where a message says it
 * @param key   message key; null where the data say it
 */
public record Label(int place, String text, String key) implements Comparable<Label> {
    @Override
    public int compareTo(Label other) {
        int byPlace = Integer.compare(place, other.place);
        return byPlace != 0 ? byPlace : said().compareTo(other.said());
    }

    private String said() {
        return text == null ? key : text;
    }
}
