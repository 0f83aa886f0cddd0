package io.luxuan.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A broken log is said and does not take the node away: what is to be looked into must stay readable. */
@Component
class AuditHealthIndicator implements HealthIndicator {
    private final AuditCheck chain;

    AuditHealthIndicator(AuditCheck chain) {
        this.chain = chain;
    }

    @Override
    public Health health() {
        return chain.latest().map(this::of).orElseGet(() -> Health.status("UNCHECKED").build());
    }

    private Health of(CheckedChain latest) {
        return Health.status(state(latest)).withDetail("checkedAt", latest.at())
                .withDetail("rows", latest.rows()).build();
    }

    private String state(CheckedChain latest) {
        if (!latest.isWhole()) {
            return "BROKEN";
        }
        return chain.isBehind() ? "BEHIND" : "WHOLE";
    }
}
