package io.luxuan.award;

import java.util.Collection;

/** Whoever keeps a state of their own for awards without a project hears when the bank has paid them, in the same transaction. */
public interface PaidAwards {
    void paid(Collection<String> applicationIds);

    /** The bank had paid and sent it back: it is due again. */
    void cameBack(Collection<String> applicationIds);
}
