package io.luxuan.shared;

/** Something that the platform needs does not answer: nothing that the person did is wrong, and trying later helps. */
public abstract class TryLater extends Refusal {
    protected TryLater(String code, Throwable cause) {
        super(code);
        initCause(cause);
    }
}
