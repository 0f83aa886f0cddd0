package io.luxuan.notify.way;

import io.luxuan.notify.Way;

/** Carries letters by one way. There is a bean for each way that the settings open, and none for the others. */
public interface Carrier {
    Way way();

    /**
     * Returns when whoever takes it over has taken it over.
     *
     * @throws Undelivered when it was not
     */
    void carry(Parcel parcel) throws Undelivered;
}
