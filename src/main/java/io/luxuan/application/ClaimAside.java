package io.luxuan.application;

import java.time.LocalDateTime;

/**
 * A claim about people that a manager set aside: of this version it keeps nobody away.
 *
 * @param number of the claim within its kind
 * @param reason in the manager's words, for staff and the applicant
 * @param setBy  account
 */
public record ClaimAside(
        String applicationId, int versionNo, PartyKind kind, int number, String person, String institution, AsideGround ground,
        String reason, String setBy, LocalDateTime setAt) {}
