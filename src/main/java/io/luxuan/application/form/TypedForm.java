package io.luxuan.application.form;

import io.luxuan.shared.Verdict.Refused;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a request brought, to be shown again when not all of it could be stored. */
final class TypedForm {
    final Map<String, String> texts = new LinkedHashMap<>();
    final Map<String, Refused> faults = new LinkedHashMap<>();
    final Map<String, String> conflicts = new LinkedHashMap<>();

    boolean isStored() {
        return faults.isEmpty() && conflicts.isEmpty();
    }
}
