package io.luxuan.countersign;

import io.luxuan.shared.Chunks;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class StoredAskers implements Askers {
    private final WishMapper wishes;

    StoredAskers(WishMapper wishes) {
        this.wishes = wishes;
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        return Chunks.all(ids, wishes::askers).stream().collect(Collectors.toMap(WishMapper.Asker::wish, WishMapper.Asker::account));
    }
}
