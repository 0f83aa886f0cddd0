package io.luxuan.round;

import io.luxuan.shared.ReadFace;

/** Who has taken up what a round published. */
@ReadFace
public interface ChallengeTakers {
    /** @param question key of the question that challenges are taken up in; @param option as applicants choose it */
    boolean isTaken(String roundId, String question, String option);
}
