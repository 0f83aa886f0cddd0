package io.luxuan.web;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For proxies and monitors: one word a part to anybody, figures to those who run the platform. */
@RestController
class HealthController {
    private static final Set<Role> STAFF = Set.of(Role.MANAGER, Role.SUPERVISOR, Role.ADMIN);

    private final HealthReport report;

    HealthController(HealthReport report) {
        this.report = report;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, Object>> health() {
        HealthReport.Found found = report.whole();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", found.status());
        body.putAll(found.parts());
        if (Actors.current().filter(person -> STAFF.contains(person.role())).isPresent()) {
            body.put("details", found.details());
        }
        return answer(found, body);
    }

    /** Whether the process should be left alone (200) or be started anew (503). */
    @GetMapping("/health/live")
    ResponseEntity<Map<String, Object>> live() {
        HealthReport.Found found = report.liveness();
        return answer(found, Map.of("status", found.status()));
    }

    /** Whether this node should be sent requests: no while it starts or stops, or has no database. */
    @GetMapping("/health/ready")
    ResponseEntity<Map<String, Object>> ready() {
        HealthReport.Found found = report.readiness();
        return answer(found, Map.of("status", found.status()));
    }

    private static ResponseEntity<Map<String, Object>> answer(HealthReport.Found found, Map<String, Object> body) {
        return ResponseEntity.status(found.isWell() ? 200 : 503).body(body);
    }
}
