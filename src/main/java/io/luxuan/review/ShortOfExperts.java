package io.luxuan.review;

import io.luxuan.expert.Shortage;
import io.luxuan.shared.Refusal;
import java.util.List;

/** Some panels cannot be filled by the rules; nothing was drawn. */
class ShortOfExperts extends Refusal {
    private final transient List<Shortage> shortages;

    ShortOfExperts(List<Shortage> shortages) {
        super("panels.short", shortages.stream().mapToInt(Shortage::applications).sum());
        this.shortages = List.copyOf(shortages);
    }

    List<Shortage> shortages() {
        return shortages;
    }
}
