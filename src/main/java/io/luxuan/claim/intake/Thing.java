package io.luxuan.claim.intake;

/**
 * What a row of a claim names, such as an invoice.
 *
 * @param thingKey      the same for the same thing in whatever claim
 * @param applicationId of the claim that names it
 * @param label         what it is, as the form calls it: 发票号码
 * @param named         as it was written
 */
public record Thing(String thingKey, String applicationId, String label, String named) {}
