package io.luxuan.decision;

import io.luxuan.selection.Candidate;
import io.luxuan.selection.MeetingChanges;
import io.luxuan.selection.Substitution.Seated;
import io.luxuan.selection.Terms;
import java.util.List;
import java.util.Set;

/**
 * What one step of a decision was computed from.
 *
 * @param step       0 for the meeting's list, 1 and on for each substitution
 * @param candidates for step 0, given with changes to {@code ProposeList.propose}; empty later
 * @param changes    for step 0; null later
 * @param seated     for a substitution, given with fallen to {@code Substitution.next}; empty for step 0
 * @param result     for a substitution: the application that rose; null for step 0
 */
public record DecisionInput(
        int step, Terms terms, List<Candidate> candidates, MeetingChanges changes, List<Seated> seated, Set<String> fallen,
        String result) {}
