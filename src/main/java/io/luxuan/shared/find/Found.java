package io.luxuan.shared.find;

/**
 * Something that was found; what it has none of is null.
 *
 * @param number  what people call it by
 * @param person  who leads it
 * @param roundId the round in which it stands
 * @param path    of its page for staff
 */
public record Found(String id, String number, String title, String unit, String person, String roundId, String path) {}
