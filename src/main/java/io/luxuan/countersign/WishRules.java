package io.luxuan.countersign;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Person;
import java.time.LocalDateTime;
import java.time.Period;

/** One asks, another decides. */
final class WishRules {
    /** Letters, digits and ideographs of a reason, blanks and signs not counted. */
    static final int REASON_LEAST = 10;
    static final int REASON_MOST = 500;
    /** So long a wish waits; after that it has to be asked for anew. */
    static final Period WAITS = Period.ofDays(7);

    private WishRules() {}

    /** @param most in characters */
    static Verdict reasonGiven(String reason, int most) {
        if (Wording.letters(reason) < REASON_LEAST) {
            return refused("countersign.reason-short", REASON_LEAST);
        }
        return reason.length() <= most ? ALLOWED : refused("countersign.reason-long", most);
    }

    static Verdict another(Person me, AskedWish wish) {
        return me.id().equals(wish.askedBy()) ? refused("countersign.own") : ALLOWED;
    }

    /** Two people answer for it: one who may not sign in any more does not. */
    static Verdict stillThere(boolean askerClosed) {
        return askerClosed ? refused("countersign.asker-closed") : ALLOWED;
    }

    static Verdict own(Person me, AskedWish wish) {
        return me.id().equals(wish.askedBy()) ? ALLOWED : refused("countersign.not-own");
    }

    static Verdict waiting(AskedWish wish, LocalDateTime now) {
        return switch (wish.stateAt(now)) {
            case ASKED -> ALLOWED;
            case EXPIRED -> refused("countersign.expired");
            default -> refused("countersign.settled");
        };
    }
}
