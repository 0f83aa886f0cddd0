/**
 * From signed score cards to a ranking, as functions over records: no database, no clock, no chance, and the same answer
 * in whatever order the input comes. The official part is exact decimal arithmetic ({@link ScoreMath} says where it is
 * rounded); {@code docs/scoring.md} defines it for other programs.
 *
 * <ul>
 *   <li>{@link Scoreboard#rank} does all of it: cards and second-stage results in, ranked applications out;
 *   <li>{@link ScoreMath}, {@link Standings}, {@link RankOrder}, {@link Shortlisting} are its steps;
 *   <li>{@link TieTrails} tells what each declared rule did to each group of equal scores, {@link Cut} where the places end.
 * </ul>
 */
@ApplicationModule(displayName = "Scoring", allowedDependencies = {"programme", "programme :: *"})
package io.luxuan.scoring;

import org.springframework.modulith.ApplicationModule;
