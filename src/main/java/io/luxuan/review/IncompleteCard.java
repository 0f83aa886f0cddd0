package io.luxuan.review;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/** A card that cannot be signed yet, with what is wrong at each field. */
class IncompleteCard extends Refusal {
    private final transient Map<String, Verdict.Refused> errors;

    IncompleteCard(Map<String, Verdict.Refused> errors) {
        super("card.incomplete", keys(errors));
        this.errors = errors;
    }

    Map<String, Verdict.Refused> errors() {
        return errors;
    }

    private static Map<String, String> keys(Map<String, Verdict.Refused> errors) {
        Map<String, String> keys = new LinkedHashMap<>();
        errors.forEach((field, refused) -> keys.put(field, refused.messageKey()));
        return keys;
    }
}
