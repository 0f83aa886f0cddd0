package io.luxuan.application.formality;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.shared.Refusal;

/** A chosen application and what would become of it. @param no why it would not pass; null where it would */
record PassLine(ApplicationSummary application, Refusal no) {
    public boolean isAllowed() {
        return no == null;
    }
}
