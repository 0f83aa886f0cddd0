package io.luxuan.shared.actor;

/** Told in the transaction in which somebody of a unit leaves: what stands in their name stands in another's from now on. */
public interface HandedOver {
    void handOver(String organisationId, String from, String to);
}
