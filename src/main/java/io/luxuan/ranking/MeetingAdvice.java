package io.luxuan.ranking;

import java.util.Map;

/** What the leniency model says to the meeting about applications of a round. It never changes rank or score. */
public interface MeetingAdvice {
    /** By application id; empty before the ranking. */
    Map<String, Advised> of(String roundId);

    /**
     * @param low  best rank that the scores allow
     * @param high worst rank that they allow
     * @param grey whether the scores alone do not decide between in and out
     * @param far  how many of its opinions lie far from the panel
     */
    record Advised(int low, int high, boolean grey, int far) {}
}
