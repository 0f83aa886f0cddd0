package io.luxuan.card.marks;

import java.util.Map;

/**
 * A score card as it was typed.
 *
 * @param points   by criterion key
 * @param revision of the card that the page showed
 * @param editor   that page's own mark
 */
public record CardDraft(Map<String, String> points, String comment, String note, int revision, String editor) {}
