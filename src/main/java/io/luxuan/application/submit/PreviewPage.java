package io.luxuan.application.submit;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.party.PartyForm;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.RemarkRow;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.TableView;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.unit.UnconfirmedUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The form as it would be submitted.
 *
 * @param faults      by question
 * @param obstacle    why it may not be submitted at all, or null
 * @param unconfirmed null but where its unit waits to be confirmed
 * @param remarks     of the formality check that gave it back; empty where none did
 */
record PreviewPage(
        ApplicationRow row, Round round, ApplicationDocument document, ApplicationForm form, Map<String, Refused> faults,
        Refused obstacle, TimeLeft left, PartyForm parties, UnconfirmedUnit unconfirmed,
        List<RemarkRow> remarks) {
    private static final String NO_RECOMMENDER = "application.recommender-missing";

    /** Whether all that is missing is a department, which the unit may name at once. */
    public boolean lacksRecommender() {
        return obstacle != null && obstacle.code().equals(NO_RECOMMENDER);
    }

    public String label(String questionKey) {
        return form.question(anchor(questionKey)).map(Question::label).orElse("");
    }

    /** The question of a fault: that of a cell is its table. */
    public String anchor(String questionKey) {
        return questionKey.replaceAll("\\..*", "");
    }

    public boolean isReady() {
        return row.isEditable() && faults.isEmpty() && obstacle == null;
    }

    /** Row and column of a cell; null for a question that has none. */
    public TableView.Place place(String fault) {
        return document.sections().stream().flatMap(section -> section.entries().stream()).map(Entry::table)
                .filter(Objects::nonNull).flatMap(table -> table.place(fault).stream()).findFirst().orElse(null);
    }
}
