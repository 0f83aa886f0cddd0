package io.luxuan.award;

import java.util.Collection;

/** Whoever keeps a state of their own for awards without a project hears what becomes of their money, in the same transaction. */
public interface PaidAwards {
    /** The bank has paid them. */
    void paid(Collection<String> applicationIds);

    /** The bank had paid and sent it back: it is due again. */
    void cameBack(Collection<String> applicationIds);

    /** They were given up, and nothing of them stays with their units. Asking again changes nothing. */
    void cancelled(Collection<String> applicationIds);
}
