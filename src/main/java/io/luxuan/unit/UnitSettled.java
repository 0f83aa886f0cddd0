package io.luxuan.unit;

import io.luxuan.account.Organisation;

/** Whoever keeps a unit's id and name beside rows of its own hears, in the same transaction, what they turn out to be. */
public interface UnitSettled {
    /** @param registered id under which it registered itself; @param unit as it was confirmed, or which it turned out to be */
    void settled(String registered, Organisation unit);
}
