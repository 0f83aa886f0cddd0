package io.luxuan.scoring;

import java.util.List;

/**
 * One application with all that was said about it.
 *
 * @param number   its public number
 * @param opinions its valid signed cards, in any order
 * @param second   null when it was not shortlisted, or when there is no second stage
 */
public record Reviewed(String id, String number, List<Opinion> opinions, SecondResult second) {}
