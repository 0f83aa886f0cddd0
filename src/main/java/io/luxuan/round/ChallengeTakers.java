package io.luxuan.round;

/** Who has taken up what a round published. */
public interface ChallengeTakers {
    /**
     * Whether somebody has handed in an application for it. Drafts that choose it wait until the caller's transaction is over.
     *
     * @param question key of the question that challenges are taken up in
     * @param option   as applicants choose it
     */
    boolean isTaken(String roundId, String question, String option);

    /** Drafts that chose it choose it as it reads now. */
    void follow(String roundId, String question, String option, String corrected);
}
