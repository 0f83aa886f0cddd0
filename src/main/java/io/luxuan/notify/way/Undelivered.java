package io.luxuan.notify.way;

/** Something could not be handed over. */
public class Undelivered extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /** @param forGood whether another try can only have the same answer */
    public Undelivered(String reason, boolean forGood) {
        super(reason);
        this.forGood = forGood;
    }

    public boolean isForGood() {
        return forGood;
    }
}
