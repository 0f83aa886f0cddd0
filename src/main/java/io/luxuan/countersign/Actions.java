package io.luxuan.countersign;

import io.luxuan.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** All actions that take two. They are asked for their names only by whom they would let in. */
@Component
class Actions {
    private final List<TwoPersonAction> all;

    Actions(List<TwoPersonAction> all) {
        this.all = all;
    }

    TwoPersonAction named(String name) {
        return all.stream().filter(action -> action.name().equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("two-person action", name));
    }
}
