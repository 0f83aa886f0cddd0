package io.luxuan.programme;

/**
 * Rounds of this programme take a file of applications with their ratings.
 *
 * @param institutions key of the question under which the institutions of a row are kept; null to leave them out
 */
public record ImportRule(String institutions) {}
