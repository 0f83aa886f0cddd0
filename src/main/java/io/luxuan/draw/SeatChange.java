package io.luxuan.draw;

import java.util.List;

/**
 * A seat that changed hands after the draw.
 *
 * @param kind        SUBSTITUTE by the chain, VACANT when nobody was left, MANUAL by a manager's hand
 * @param chain       number of the chain's value; null by hand
 * @param gone        draw number of who left; null when not of the pool
 * @param taken       draw number of who came; null when nobody or not of the pool
 * @param skips       those passed over, in their order
 */
public record SeatChange(
        String kind, Integer chain, String application, int seat, Integer gone, Integer taken, List<Skip> skips,
        String at) {
    public static final String SUBSTITUTE = "SUBSTITUTE";
    public static final String VACANT = "VACANT";
    public static final String MANUAL = "MANUAL";
}
