package io.luxuan.programme.form;

/**
 * Which answers of a request for a change the platform puts into force or shows.
 *
 * @param leader the new leader; null where the leader stays
 * @param endsOn the new last day, a DATE; null where nothing is extended
 * @param certifiedBy until when the certificate shall be there instead, a DATE; null where nobody gets more time for it
 * @param reason why it is asked for
 */
public record ChangeRole(String leader, String endsOn, String certifiedBy, String reason) {}
