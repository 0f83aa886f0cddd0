/**
 * From a ranking to a list, as functions over records: no database, no clock, no chance, and the same answer in whatever
 * order the input comes. {@code docs/selection.md} says how, for other programs.
 *
 * <ul>
 *   <li>{@link ProposeList#propose} makes the list from ranking, quota, money, constraints and the meeting's changes;
 *   <li>{@link ListRules} has each rule by its name, {@link Amounts} the money of one entry;
 *   <li>{@link Substitution#next} tells who rises when an entry falls out;
 *   <li>a {@link Reason} is a code with its figures, whose Chinese text stands in the messages of the decision.
 * </ul>
 */
@ApplicationModule(displayName = "Selection", allowedDependencies = {"shared", "programme", "programme :: *"})
package io.luxuan.selection;

import org.springframework.modulith.ApplicationModule;
