package io.luxuan.record;

/**
 * Where a record differs from what its own input gives.
 *
 * @param pointer  JSON pointer (RFC 6901) into the file
 * @param recorded what stands there; null for nothing
 * @param expected what should; null for nothing
 */
public record Difference(String pointer, String recorded, String expected) {
    @Override
    public String toString() {
        return pointer + ": recorded " + text(recorded) + ", expected " + text(expected);
    }

    private static String text(String value) {
        return value == null ? "nothing" : value.length() <= 200 ? value : value.substring(0, 200) + "…";
    }
}
