package io.luxuan.decision;

/**
 * What one declared tie-break did at the cut.
 *
 * @param name  SCORE for the official score itself, else the tie-break
 * @param equal how many applications are still equal after it
 */
record TieStep(String name, int equal) {}
