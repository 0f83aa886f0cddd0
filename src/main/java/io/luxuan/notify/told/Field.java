package io.luxuan.notify.told;

/**
 * All that a text can name, written {@code {轮次}}; each has its name under {@code told.field.<field>}. There is no field for scores, sums,
 * reasons, experts or those who object, so no text of a manager can tell them.
 */
public enum Field {
    ROUND, NUMBER, TITLE, UNTIL
}
