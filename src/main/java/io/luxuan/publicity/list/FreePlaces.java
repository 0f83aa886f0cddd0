package io.luxuan.publicity.list;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.publicity.AwardedPlaces;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

@UseCase
class FreePlaces implements AwardedPlaces {
    private final ListMapper lists;
    private final Applications applications;
    private final AuditTrail audit;

    FreePlaces(ListMapper lists, Applications applications, AuditTrail audit) {
        this.lists = lists;
        this.applications = applications;
        this.audit = audit;
    }

    @Override
    @Transactional
    @ForSystem
    public void free(String roundId, String applicationId, String why) {
        if (lists.free(roundId, applicationId, why) == 0) {
            return;
        }
        applications.advance(Set.of(applicationId), Set.of(ApplicationStatus.AWARDED), ApplicationStatus.REMOVED, "list.freed", why);
        audit.record(AuditEvent.of("list.remove", "application", applicationId).inRound(roundId)
                .change(EntryState.AWARDED, EntryState.REMOVED).because(why));
    }
}
