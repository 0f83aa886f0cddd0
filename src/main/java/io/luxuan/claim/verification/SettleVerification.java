package io.luxuan.claim.verification;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** What the findings of a claim come to. */
@UseCase
class SettleVerification {
    /** Set where many were settled at once: then none of them is asked for again. */
    static final String SETTLED = "settled";
    /** Who has verified so far, where many were verified at once. */
    static final String VERIFIERS = "verifiers";

    private static final Set<ApplicationStatus> VERIFYING = Set.of(ApplicationStatus.VERIFYING);

    private final ClaimMapper claims;
    private final VerificationMapper findings;
    private final Applications applications;
    private final MovableClock clock;

    SettleVerification(ClaimMapper claims, VerificationMapper findings, Applications applications, MovableClock clock) {
        this.claims = claims;
        this.findings = findings;
        this.applications = applications;
        this.clock = clock;
    }

    @Transactional
    @ForSystem
    public void accept(String applicationId) {
        Finding last = last(applicationId);
        if (claims.verified(applicationId, last.payable(), clock.now()) > 0) {
            applications.advance(List.of(applicationId), VERIFYING, ApplicationStatus.VERIFIED, "timeline.claim.verified",
                    last.payable().stripTrailingZeros().toPlainString() + " 万元");
        }
    }

    /** In one text, as a task keeps whom it bars. */
    static String verifiers(List<Finding> findings) {
        return findings.stream().map(Finding::verifierId).collect(Collectors.joining(" "));
    }

    @Transactional
    @ForSystem
    public void refuse(String applicationId) {
        applications.advance(List.of(applicationId), VERIFYING, ApplicationStatus.UNVERIFIED, null, last(applicationId).opinion());
    }

    private Finding last(String applicationId) {
        List<Finding> all = findings.of(applicationId);
        return all.get(all.size() - 1);
    }
}
