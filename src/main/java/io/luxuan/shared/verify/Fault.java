package io.luxuan.shared.verify;

import java.util.Locale;

/** A kind of fault that a verifier finds, as a constant of an enum: {@code docs} and messages name each by its code. */
public interface Fault {
    String name();

    /** What is verified: the first part of the code. */
    String family();

    default String code() {
        return family() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param recorded what stands there; null for nothing; @param expected what should; null for nothing */
    default Difference at(String pointer, Object recorded, Object expected) {
        return new Difference(this, pointer, text(recorded), text(expected));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
