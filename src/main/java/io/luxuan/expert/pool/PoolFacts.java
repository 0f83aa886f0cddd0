package io.luxuan.expert.pool;

import io.luxuan.expert.Expert;
import io.luxuan.expert.ExpertFacts;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class PoolFacts implements ExpertFacts {
    private final PoolReader reader;

    PoolFacts(PoolReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<String, Expert> byIds(Collection<String> ids) {
        return reader.withFields(reader.rows(ids)).stream().collect(Collectors.toMap(Expert::id, Function.identity()));
    }
}
