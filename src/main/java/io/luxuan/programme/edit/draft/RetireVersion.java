package io.luxuan.programme.edit.draft;

import io.luxuan.programme.file.StoredVersions;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForProgrammeOffice;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** No round opens with a version any more. Those on their way keep it; a later version may be published. */
@UseCase
@ForProgrammeOffice
public class RetireVersion {
    private final DraftMapper drafts;
    private final StoredVersions versions;
    private final AuditTrail audit;
    private final MovableClock clock;

    RetireVersion(DraftMapper drafts, StoredVersions versions, AuditTrail audit, MovableClock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void retire(String programme, int version, String reason) {
        DraftRules.saysWhy(reason).requireAt("reason", "programme.retire");
        if (!versions.retire(programme, version, clock.now().toLocalDate().toString())) {
            throw new Refusal("programme.not-offered", programme, version);
        }
        drafts.retire(programme, version);
        audit.record(AuditEvent.of("programme.retire", "programme-version", programme + "/" + version)
                .change(DraftState.PUBLISHED, DraftState.RETIRED).because(reason.strip()));
    }
}
