package io.luxuan.application.submit;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.party.PartyForm;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict.Refused;
import java.util.Map;

/** The form as it would be submitted. @param faults by question; @param obstacle why it may not be submitted at all, or null */
record PreviewPage(
        ApplicationRow row, Round round, ApplicationDocument document, ApplicationForm form, Map<String, Refused> faults,
        Refused obstacle, TimeLeft left, PartyForm parties) {
    public String label(String questionKey) {
        return form.question(questionKey).map(question -> question.label()).orElse("");
    }

    public boolean isReady() {
        return row.isEditable() && faults.isEmpty() && obstacle == null;
    }
}
