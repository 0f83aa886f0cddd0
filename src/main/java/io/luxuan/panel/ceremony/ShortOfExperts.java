package io.luxuan.panel.ceremony;

import io.luxuan.shared.Refusal;
import java.util.List;

/** Some panels cannot be filled by the rules; nothing was drawn. */
class ShortOfExperts extends Refusal {
    private final transient List<ShortField> shortages;

    ShortOfExperts(List<ShortField> shortages) {
        super("panels.short", shortages.stream().mapToInt(ShortField::applications).sum());
        this.shortages = List.copyOf(shortages);
    }

    List<ShortField> shortages() {
        return shortages;
    }
}
