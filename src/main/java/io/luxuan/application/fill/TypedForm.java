package io.luxuan.application.fill;

import io.luxuan.programme.form.TableImport.Problem;
import io.luxuan.shared.Verdict.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a request brought, to be shown again when not all of it could be stored. */
public final class TypedForm {
    public final Map<String, String> texts = new LinkedHashMap<>();
    public final Map<String, Refused> faults = new LinkedHashMap<>();
    public final Map<String, String> conflicts = new LinkedHashMap<>();

    /** What kept lines of a spreadsheet from being read, by question; what was pasted then stands in {@code pasted}. */
    public final Map<String, List<Problem>> problems = new LinkedHashMap<>();
    public final Map<String, String> pasted = new LinkedHashMap<>();

    public boolean isStored() {
        return faults.isEmpty() && conflicts.isEmpty() && problems.isEmpty();
    }

    public void problems(String question, String text, List<Problem> found) {
        if (!found.isEmpty()) {
            problems.put(question, found);
            pasted.put(question, text);
        }
    }
}
