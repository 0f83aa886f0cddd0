package io.luxuan.expert;

/**
 * An expert's record in numbers.
 *
 * @param drawn    all seats ever given, without those of draws thrown away
 * @param refused  given back by the expert
 * @param replaced taken back by a manager
 * @param late     signed after the due moment, or still open past it
 * @param mostDays greatest delay in whole days
 */
public record PastSeats(long drawn, long signed, long refused, long replaced, long late, long mostDays) {
    public static final PastSeats NONE = new PastSeats(0, 0, 0, 0, 0, 0);
}
