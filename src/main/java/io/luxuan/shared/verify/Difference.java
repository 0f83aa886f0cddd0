package io.luxuan.shared.verify;

import io.luxuan.shared.Wording;
import java.util.ResourceBundle;

/**
 * Where a file differs from what its own input gives.
 *
 * @param fault    what kind of difference
 * @param pointer  JSON pointer (RFC 6901) into the file
 * @param recorded what stands there; null for nothing
 * @param expected what should; null for nothing
 */
public record Difference(Fault fault, String pointer, String recorded, String expected) {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages/verify");
    private static final int MOST = 200;

    public String code() {
        return fault.code();
    }

    /** The same of another kind, where that says more. */
    public Difference as(Fault other) {
        return new Difference(other, pointer, recorded, expected);
    }

    /** In Chinese. */
    public String sentence() {
        return TEXTS.getString("verify." + code());
    }

    @Override
    public String toString() {
        return pointer + ": recorded " + text(recorded) + ", expected " + text(expected) + " [" + code() + "] " + sentence();
    }

    private static String text(String value) {
        return value == null ? "nothing" : value.length() <= MOST ? value : Wording.atMost(MOST, value) + "…";
    }
}
