package io.luxuan.countersign;

import io.luxuan.shared.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All actions that take two. They are asked for their names only by whom they would let in. */
@Component
class Actions {
    private final List<TwoPersonAction> all;

    Actions(List<TwoPersonAction> all) {
        this.all = all;
    }

    /** Ids of those wishes that are open to the signed-in person wherever it belongs; each kind is asked once. */
    Set<String> welcomes(Collection<AskedWish> wishes) {
        Map<String, Predicate<Wish>> kinds = new HashMap<>();
        return wishes.stream().filter(asked -> kinds.computeIfAbsent(asked.action(), name -> named(name).welcomes()).test(asked.wish()))
                .map(AskedWish::id).collect(Collectors.toSet());
    }

    TwoPersonAction named(String name) {
        return all.stream().filter(action -> action.name().equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("two-person action", name));
    }
}
