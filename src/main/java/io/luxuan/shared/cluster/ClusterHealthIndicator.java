package io.luxuan.shared.cluster;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How many nodes of the database see each other. A missing one is told while the others carry on; a single server is UP. */
@Component
class ClusterHealthIndicator implements HealthIndicator {
    private final DatabaseCluster cluster;

    ClusterHealthIndicator(DatabaseCluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public Health health() {
        return cluster.state().map(ClusterHealthIndicator::of).orElseGet(() -> Health.up().build());
    }

    private static Health of(ClusterState state) {
        Map<String, Object> figures = Map.of("nodes", state.wanted(), "together", state.seen(),
                "writer", state.writer() == null ? "" : state.writer());
        return Health.status(word(state)).withDetails(figures).build();
    }

    private static String word(ClusterState state) {
        if (!state.takesWork()) {
            return "NO_QUORUM";
        }
        return state.isWhole() ? "UP" : "NODE_MISSING";
    }
}
