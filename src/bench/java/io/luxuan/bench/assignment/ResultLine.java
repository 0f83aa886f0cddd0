package io.luxuan.bench.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is measured of one method on one instance. Fits are in the instance's own numbers; seconds are wall clock.
 *
 * @param objective       total fit of all seats
 * @param bound           what the dual prices prove no total can exceed; null before there are any
 * @param gapPercent      how far the objective is below the bound, exact gains compared
 * @param certificateOk   the panels keep every hard rule and the prices prove them optimal, checked in one pass without a solver
 * @param feasible        the panels keep every hard rule
 * @param unique          no other panels have the same gain
 * @param worstPanelFit   of the application whose panel fits it least, an average over its seats
 * @param meanPanelFit    average over all applications
 * @param solveSeconds    panels and prices, from the problem in memory
 * @param cpuSeconds      processor time of the whole process while solving
 * @param checkSeconds    the certificate's check
 * @param peakMemoryMiB   most memory of the process while solving, heap and native, the problem itself included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultLine(String instance, String method, int applications, int experts, long choices, Double objective, Double bound,
                  Double gapPercent, boolean certificateOk, boolean feasible, Boolean unique, Double worstPanelFit,
                  Double meanPanelFit, double buildSeconds, double solveSeconds, double cpuSeconds, double checkSeconds,
                  long peakMemoryMiB, String note) {}
