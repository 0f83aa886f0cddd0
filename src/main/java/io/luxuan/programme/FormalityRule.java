package io.luxuan.programme;

import java.util.List;

/** 形式审查. @param correctionDays days (working days for claims) that an applicant has to correct, until the end of the last one, 1 to 60 */
public record FormalityRule(int correctionDays, List<Item> items) {
    /** What is looked at. @param key stored with the finding; @param text as the checker reads it */
    public record Item(String key, String text) {}

    public FormalityRule {
        items = items == null ? List.of() : List.copyOf(items);
    }

    public List<String> keys() {
        return items.stream().map(Item::key).toList();
    }
}
