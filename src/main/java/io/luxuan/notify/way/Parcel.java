package io.luxuan.notify.way;

/**
 * One thing that is sent.
 *
 * @param id      stays the same however often it is tried, so that whoever gets it twice can tell
 * @param subject one line
 * @param brief   all of it in one sentence, for ways that carry no more
 * @param text    lines
 */
public record Parcel(String id, String address, String subject, String brief, String text) {}
