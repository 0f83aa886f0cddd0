package io.luxuan.expert.avoidance;

import java.time.LocalDate;

/**
 * A relation that somebody declared.
 *
 * @param person     the other side: somebody of an application when the expert declares, an expert when the applicant does
 * @param year       of a joint work, null otherwise
 * @param title      of a joint work, empty otherwise
 * @param declaredOn null when it was never recorded
 */
public record Tie(
        TieKind kind, PersonName person, String institution, Integer year, String title, Declarer declarer,
        LocalDate declaredOn) {

    /** Joint work counts in the year of the round and the three years before; everything else always. */
    boolean holdsIn(int roundYear) {
        return !kind.isJointWork() || year == null || year >= roundYear - AvoidanceRules.YEARS_OF_JOINT_WORK;
    }

    /** Who declared it. */
    public enum Declarer {
        EXPERT, APPLICANT;

        public String messageKey() {
            return "tie.by." + this;
        }
    }
}
