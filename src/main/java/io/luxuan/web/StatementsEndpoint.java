package io.luxuan.web;

import io.luxuan.shared.statistics.StatementCounter;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** For benchmarks: how many SQL statements this node has sent, and how many of them to the engine's tables. */
@Component
@Endpoint(id = "statements")
@ConditionalOnProperty("luxuan.statistics")
class StatementsEndpoint {
    @ReadOperation
    public Map<String, Long> counts() {
        return Map.of("all", StatementCounter.count(), "engine", StatementCounter.ofEngine());
    }
}
