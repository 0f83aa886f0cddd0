package io.luxuan.panel.ceremony;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.panel.seat.Facts;
import io.luxuan.workflow.Gate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * No application of the round waits for a panel or for a signature. An application leaves IN_REVIEW by its last signed
 * card or by withdrawal, so its status says it all.
 */
@Component
class AllScored implements Gate {
    private final Facts facts;

    AllScored(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String message() {
        return "all-scored";
    }

    @Override
    public boolean isOpen(String roundId) {
        Map<ApplicationStatus, Long> counts = facts.counts(roundId);
        return counts.getOrDefault(ApplicationStatus.ACCEPTED, 0L) == 0
                && counts.getOrDefault(ApplicationStatus.IN_REVIEW, 0L) == 0;
    }
}
