package io.luxuan.award;

import java.util.Collection;

/** Whoever keeps a state of their own for awards without a project hears when the bank has paid them, in the same transaction. */
public interface PaidAwards {
    void paid(Collection<String> applicationIds);
}
