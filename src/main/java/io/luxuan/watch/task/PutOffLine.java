package io.luxuan.watch.task;

import io.luxuan.shared.Verdict;

/** A chosen task and what would become of it. @param verdict null before a day was named */
public record PutOffLine(TaskRow row, Verdict verdict) {
    public boolean isAllowed() {
        return verdict != null && verdict.isAllowed();
    }

    /** Null where it is allowed, or nothing is known yet. */
    public Verdict.Refused no() {
        return verdict == null ? null : verdict.refusal().orElse(null);
    }
}
