package io.luxuan.countersign;

import java.util.function.Predicate;

/**
 * What one manager may ask for and only another may do. A bean of this kind is a use case whose one way in is the
 * {@link Approved} that its run takes: nobody but {@link SettleWish} can make one.
 */
public interface TwoPersonAction {
    /** As the audit log names what is done; the words of the pages are {@code countersign.action.<name>}. */
    String name();

    /**
     * Looked at when it is asked for and again before it is done.
     *
     * @throws io.luxuan.shared.Refusal when it could not be done now
     */
    Subject look(Wish wish);

    /** Does it, in the transaction of the confirmation and as whoever confirms. */
    void run(Approved approved);

    /** Whether some who may not change its round may settle the wish too. */
    default boolean goesBeyond(Wish wish) {
        return false;
    }

    /** Of those wishes that go beyond who leads their round, which are open to the signed-in person. */
    default Predicate<Wish> welcomes() {
        return this::goesBeyond;
    }

    /** Whether the second person only agrees, and what was agreed to is done later by a step of its own. */
    default boolean agreesOnly() {
        return false;
    }

    /** Characters of the longest reason. */
    default int reasonMost() {
        return WishRules.REASON_MOST;
    }

    /** The field of the form that holds the reason. */
    default String reasonField() {
        return "reason";
    }
}
