package io.luxuan.publicity;

/** Places on the final list that come free after it was issued. */
public interface AwardedPlaces {
    /**
     * Takes an awarded entry off the final list; the next supplement announces it, and the round's next settlement fills the place.
     * Idempotent.
     *
     * @param why public reason
     */
    void free(String roundId, String applicationId, String why);
}
