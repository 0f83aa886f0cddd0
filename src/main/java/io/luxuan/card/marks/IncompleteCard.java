package io.luxuan.card.marks;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/** A card that cannot be signed yet, with what is wrong at each field. */
public class IncompleteCard extends Refusal {
    private final transient Map<String, Verdict.Refused> errors;

    public IncompleteCard(Map<String, Verdict.Refused> errors) {
        super("card.incomplete", keys(errors));
        this.errors = errors;
    }

    public Map<String, Verdict.Refused> errors() {
        return errors;
    }

    private static Map<String, String> keys(Map<String, Verdict.Refused> errors) {
        Map<String, String> keys = new LinkedHashMap<>();
        errors.forEach((field, refused) -> keys.put(field, refused.messageKey()));
        return keys;
    }
}
