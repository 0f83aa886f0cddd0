package io.luxuan.programme;

import io.luxuan.programme.FormalityRule.Item;
import java.util.List;

/** The check before review has something to look at, and a file of ratings goes where the form asks. */
final class FormalityCheck {
    private static final int MOST_DAYS = 60;

    private final Faults faults;

    FormalityCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Programme programme) {
        FormalityRule formality = programme.formality();
        boolean checked = programme.claim() == null || formality != null;
        if (checked && !faults.missing(formality, "formality") && !faults.missing(formality.items(), "formality.items")) {
            faults.unless(formality.correctionDays() >= 1 && formality.correctionDays() <= MOST_DAYS,
                    "formality.correctionDays", "range", 1, MOST_DAYS);
            items(formality.items());
        }
        if (programme.imports() != null && programme.form() != null && programme.form().sections() != null) {
            imports(programme);
        }
    }

    private void items(List<Item> items) {
        faults.distinct(items.stream().map(Item::key).toList(), "formality.items");
        for (int at = 0; at < items.size(); at++) {
            faults.unless(QuestionCheck.isKey(items.get(at).key()), "formality.items." + at, "key");
            faults.missing(items.get(at).text(), "formality.items." + at + ".text");
        }
    }

    private void imports(Programme programme) {
        String key = programme.imports().institutions();
        faults.unless(programme.panel() != null, "imports", "needs", "panel");
        faults.unless(key == null || programme.form().question(key).isPresent(), "imports.institutions", "no-such-question", key);
    }
}
