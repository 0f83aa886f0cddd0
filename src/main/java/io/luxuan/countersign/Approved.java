package io.luxuan.countersign;

/** The proof that two people want the same: made when the second one confirms, and by nobody else. */
public final class Approved {
    private final Wish wish;
    private final String wishId;
    private final String askedBy;
    private final String askedName;

    Approved(AskedWish asked, Wish wish) {
        this.wish = wish;
        this.wishId = asked.id();
        this.askedBy = asked.askedBy();
        this.askedName = asked.askedName();
    }

    public Wish wish() {
        return wish;
    }

    public String roundId() {
        return wish.roundId();
    }

    public String subjectId() {
        return wish.subjectId();
    }

    public String reason() {
        return wish.reason();
    }

    public String wishId() {
        return wishId;
    }

    /** Id of the account that asked; who confirmed is the actor. */
    public String askedBy() {
        return askedBy;
    }

    public String askedName() {
        return askedName;
    }
}
