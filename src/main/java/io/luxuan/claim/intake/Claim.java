package io.luxuan.claim.intake;

import io.luxuan.application.ApplicationSummary;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A claim in a window.
 *
 * @param numberText   as it was submitted, like the title, until its form was found in order
 * @param onceKey      what may be paid once only (一次性); null where a programme pays more often or nothing came of it
 * @param requested    in 万元; null where the form does not ask
 * @param verified     what the verification found payable, in 万元; null before
 * @param returnedAt   when a verifier gave it back for correction; null while none did
 * @param granted      what the caps left of it, in 万元; null before it stands in a batch
 */
public record Claim(
        String applicationId, String roundId, String organisationId, String organisationName, String numberText, String title,
        String onceKey, ClaimState state, BigDecimal requested, BigDecimal verified, BigDecimal granted, String batchId,
        LocalDateTime openedAt, LocalDateTime verifiedAt, LocalDateTime settledAt, LocalDateTime returnedAt) {

    static Claim opened(ApplicationSummary application, String onceKey, LocalDateTime now) {
        return new Claim(application.id(), application.roundId(), application.organisationId(), application.organisationName(),
                application.number(), application.title(), onceKey, ClaimState.INTAKE, null, null, null,
                null, now, null, null, null);
    }

    /** @param amount what the caps leave, in 万元 */
    public Claim grantedAs(BigDecimal amount) {
        return new Claim(applicationId, roundId, organisationId, organisationName, numberText, title, onceKey, state, requested,
                verified, amount, batchId, openedAt, verifiedAt, settledAt, returnedAt);
    }

    public boolean wasCut() {
        return granted != null && granted.compareTo(verified) < 0;
    }
}
