package io.luxuan.application.submit;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EntryCondition;
import io.luxuan.application.eligible.MayApply;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Snapshot;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Why drafts of one unit may not be handed in, apart from what their forms say: as many statements for many as for one. */
@Component
public class EntryObstacles {
    private final MayApply mayApply;
    private final List<EntryCondition> conditions;

    EntryObstacles(MayApply mayApply, List<EntryCondition> conditions) {
        this.mayApply = mayApply;
        this.conditions = conditions;
    }

    /** @param contents by application; @return the first reason by application; those that may are left out */
    public Map<String, Refused> of(Programme programme, Round round, List<ApplicationRow> drafts, Map<String, Snapshot> contents) {
        Map<String, Refused> found = new LinkedHashMap<>();
        if (drafts.isEmpty()) {
            return found;
        }
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        drafts.forEach(draft -> answers.put(draft.id(), contents.get(draft.id()).answers()));
        found.putAll(mayApply.withAnswers(programme, round, drafts.get(0).organisationId(), answers));
        for (EntryCondition condition : conditions) {
            List<ApplicationSummary> left = drafts.stream().filter(draft -> !found.containsKey(draft.id())).map(ApplicationRow::summary).toList();
            found.putAll(condition.obstacles(programme, left));
        }
        return found;
    }
}
