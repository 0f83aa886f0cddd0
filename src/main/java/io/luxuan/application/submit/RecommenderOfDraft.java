package io.luxuan.application.submit;

import io.luxuan.account.Organisation;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Source;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict;
import org.springframework.stereotype.Component;

/** Where a round wants recommendations, nothing is handed in that no department could recommend; a file's were recommended on paper. */
@Component
class RecommenderOfDraft {
    private final ApplicationMapper applications;
    private final Setting setting;

    RecommenderOfDraft(ApplicationMapper applications, Setting setting) {
        this.applications = applications;
        this.setting = setting;
    }

    /** The draft with the department that its unit has named since it was begun. */
    ApplicationRow known(ApplicationRow draft) {
        Organisation unit = draft.recommenderId() == null ? setting.organisation(draft.organisationId()) : null;
        return unit == null || unit.recommenderId() == null ? draft : draft.recommendedBy(unit.recommenderId());
    }

    /** The same, kept. */
    ApplicationRow keep(ApplicationRow draft) {
        ApplicationRow known = known(draft);
        if (known.recommenderId() != null && draft.recommenderId() == null) {
            applications.recommendBy(draft.id(), known.recommenderId());
        }
        return known;
    }

    static Verdict judge(Round round, ApplicationRow draft) {
        boolean missing = round.settings().recommendationNeeded() && draft.recommenderId() == null && draft.source() == Source.FORM;
        return missing ? Verdict.refused("application.recommender-missing") : Verdict.ALLOWED;
    }
}
