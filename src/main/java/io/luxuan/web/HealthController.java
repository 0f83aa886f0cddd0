package io.luxuan.web;

import io.luxuan.audit.AuditCheck;
import io.luxuan.audit.CheckedChain;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For proxies and monitors. A broken log is said and does not take the node away: what is to be looked into must stay
 * readable.
 */
@RestController
class HealthController {
    private final AuditCheck chain;

    HealthController(AuditCheck chain) {
        this.chain = chain;
    }

    @GetMapping("/health")
    Map<String, String> health() {
        return Map.of("status", "UP", "audit", chain.latest().map(this::state).orElse("UNCHECKED"));
    }

    private String state(CheckedChain latest) {
        if (!latest.isWhole()) {
            return "BROKEN";
        }
        return chain.isBehind() ? "BEHIND" : "WHOLE";
    }
}
