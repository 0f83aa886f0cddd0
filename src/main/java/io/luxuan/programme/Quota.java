package io.luxuan.programme;

/**
 * How many are to be selected.
 *
 * @param least  lower bound, null when there is none
 * @param most   upper bound, null when there is none
 * @param target the number aimed at; for ABOUT the number in the text, for AT_LEAST the lower bound
 * @param band   for ABOUT: how far above the target equal entries may take the list, in entries
 */
public record Quota(QuotaType type, Integer least, Integer most, Integer target, int band) {
    public enum QuotaType { AT_LEAST, ABOUT, AT_MOST, RANGE, NONE }
}
