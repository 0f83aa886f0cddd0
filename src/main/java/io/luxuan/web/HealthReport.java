package io.luxuan.web;

import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;

/** What the parts of this node say of themselves. Asked often it looks once in some seconds: anybody may ask. */
@UseCase
@ForEveryone
class HealthReport {
    /** Parts that are asked while the database is away: all others would wait for it. */
    private static final List<String> WITHOUT_DATABASE = List.of("cluster", "disk", "files");
    private static final String DATABASE = "database";
    private static final long KEPT = Duration.ofSeconds(3).toNanos();

    private final HealthEndpoint health;
    private Found whole;
    private long seen;

    HealthReport(HealthEndpoint health) {
        this.health = health;
    }

    /**
     * @param parts   a word each: UP, DOWN, or another that the part explains in its details
     * @param details figures, by part
     */
    record Found(String status, Map<String, String> parts, Map<String, Map<String, Object>> details) {
        boolean isWell() {
            return !status.equals("DOWN") && !status.equals("OUT_OF_SERVICE");
        }
    }

    synchronized Found whole() {
        if (whole == null || System.nanoTime() - seen > KEPT) {
            whole = isDown(health.healthForPath(DATABASE)) ? withoutDatabase() : found(health.health());
            seen = System.nanoTime();
        }
        return whole;
    }

    private static boolean isDown(HealthDescriptor part) {
        return part != null && Status.DOWN.equals(part.getStatus());
    }

    private Found withoutDatabase() {
        Map<String, String> parts = new TreeMap<>(Map.of(DATABASE, Status.DOWN.getCode()));
        WITHOUT_DATABASE.forEach(name -> parts.put(name, health.healthForPath(name).getStatus().getCode()));
        return new Found(Status.DOWN.getCode(), parts, Map.of());
    }

    Found liveness() {
        return found(health.healthForPath("liveness"));
    }

    Found readiness() {
        return found(health.healthForPath("readiness"));
    }

    private static Found found(HealthDescriptor descriptor) {
        Map<String, String> parts = new TreeMap<>();
        Map<String, Map<String, Object>> details = new TreeMap<>();
        if (descriptor instanceof CompositeHealthDescriptor composite) {
            composite.getComponents().forEach((name, part) -> {
                parts.put(name, part.getStatus().getCode());
                if (part instanceof IndicatedHealthDescriptor known) {
                    details.put(name, known.getDetails());
                }
            });
        }
        return new Found(descriptor.getStatus().getCode(), parts, details);
    }
}
