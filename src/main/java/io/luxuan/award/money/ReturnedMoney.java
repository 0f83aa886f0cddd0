package io.luxuan.award.money;

import java.util.Collection;

/** Whoever counts on money that has left hears when some of it came back from the bank or never went, in the same transaction. */
public interface ReturnedMoney {
    /** @param projectIds whose rows are locked */
    void returned(Collection<String> projectIds);
}
