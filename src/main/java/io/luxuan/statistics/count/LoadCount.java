package io.luxuan.statistics.count;

/**
 * Cards that experts have in hand or signed; seats that were given up count for nobody.
 *
 * @param label   the expert's name where rows are experts; null otherwise
 * @param late    signed after its due moment, or unsigned past it
 * @param experts how many people
 */
public record LoadCount(String name, String label, long experts, long assigned, long signed, long late) {}
