package io.luxuan.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the leniency model says to the meeting. It never changes the official ranking.
 *
 * @param lines       one for each application that can be selected, in order of application number
 * @param far         opinions that lie far from their panel, the farthest first
 * @param noise       standard deviation of one opinion in points, two decimals
 * @param merit       standard deviation of the applications' merits in points, two decimals
 * @param leniency    standard deviation of the reviewers' levels in points beyond chance, two decimals
 * @param habits      how many reviewers have enough cards to show a level of their own
 */
public record Advice(
        List<Line> lines, List<FarOpinion> far, BigDecimal noise, BigDecimal merit, BigDecimal leniency, int habits) {

    public static final Advice NONE =
            new Advice(List.of(), List.of(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    /**
     * @param score score without the reviewers' leniency in points, two decimals; with the second stage where there is one
     * @param rank  its rank; equal scores share one
     * @param low   best rank that the scores allow, of nine tenths
     * @param high  worst rank that they allow
     * @param grey  whether this interval reaches over the last place
     */
    public record Line(String applicationId, BigDecimal score, int rank, int low, int high, boolean grey) {}

    /**
     * An opinion far from its panel. It counts like any other.
     *
     * @param expected points that panel and reviewer let expect, two decimals
     * @param off      points above (or, negative, below) it, two decimals
     */
    public record FarOpinion(String applicationId, String reviewer, BigDecimal total, BigDecimal expected, BigDecimal off) {}
}
