package io.luxuan.round;

/** Where a round stands, for people; Camunda holds who must act. DEFENCE and SITE_VISIT are skipped where not declared. */
public enum RoundStage {
    CALL, FORMALITY, VERIFICATION, REVIEW, DEFENCE, SITE_VISIT, MEETING, PUBLICITY, PROJECTS, CLOSED
}
