package io.luxuan.claim.intake;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EnteredTogether;
import io.luxuan.programme.Programme;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Opens claims that are handed in together; their processes, which start in the same transaction, find it done. */
@Component
class OpenTogether implements EnteredTogether {
    private final ClaimMapper claims;
    private final PaidOnce once;
    private final ThingsOnce things;
    private final MovableClock clock;

    OpenTogether(ClaimMapper claims, PaidOnce once, ThingsOnce things, MovableClock clock) {
        this.claims = claims;
        this.once = once;
        this.things = things;
        this.clock = clock;
    }

    @Override
    public void entered(Programme programme, List<ApplicationSummary> applications) {
        if (programme.claim() == null) {
            return;
        }
        things.takeFirst(programme, applications.stream().map(ApplicationSummary::id).toList());
        Map<String, String> keys = once.keys(programme, applications);
        Chunks.each(applications.stream().map(one -> Claim.opened(one, keys.get(one.id()), clock.now())).toList(), claims::openAll);
        opened().addAll(applications.stream().map(ApplicationSummary::id).toList());
    }

    /** Whether this transaction has opened it already. */
    boolean isDone(String applicationId) {
        return TransactionSynchronizationManager.getResource(this) instanceof Opened opened && opened.ids.contains(applicationId);
    }

    private Set<String> opened() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Opened opened) {
            return opened.ids;
        }
        Opened opened = new Opened();
        TransactionSynchronizationManager.bindResource(this, opened);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(OpenTogether.this);
            }
        });
        return opened.ids;
    }

    private static final class Opened {
        private final Set<String> ids = new HashSet<>();
    }
}
