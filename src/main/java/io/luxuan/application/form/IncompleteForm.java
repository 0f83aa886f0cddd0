package io.luxuan.application.form;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form that may not be submitted yet, with what is wrong at each question. */
public class IncompleteForm extends Refusal {
    private final transient Map<String, Refused> faults;

    public IncompleteForm(Map<String, Refused> faults) {
        super("application.incomplete", keys(faults), faults.size());
        this.faults = faults;
    }

    Map<String, Refused> faults() {
        return faults == null ? Map.of() : faults;
    }

    private static Map<String, String> keys(Map<String, Refused> faults) {
        Map<String, String> keys = new LinkedHashMap<>();
        faults.forEach((question, refused) -> keys.put(question, refused.messageKey()));
        return keys;
    }
}
