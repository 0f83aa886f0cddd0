package io.luxuan.expert.pool;

import io.luxuan.expert.Expert;
import io.luxuan.expert.NewExpert;
import io.luxuan.expert.avoidance.Institutions;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes experts with their fields and sub-fields, in few statements. Callers hold the transaction and the audit. */
@Component
public class SaveExperts {
    private final ExpertMapper mapper;
    private final MovableClock clock;

    SaveExperts(ExpertMapper mapper, MovableClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** An account that is in the pool already keeps its id and what it declared itself. */
    void all(List<String> accountIds, List<NewExpert> experts) {
        List<ExpertRow> rows = new ArrayList<>();
        for (int i = 0; i < experts.size(); i++) {
            rows.add(row(Ids.next(), accountIds.get(i), experts.get(i)));
        }
        Chunks.each(rows, mapper::saveAll);
    }

    void fields(List<String> ids, List<NewExpert> experts) {
        List<ExpertField> fields = new ArrayList<>();
        List<ExpertSubfield> subfields = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            experts.get(i).fields().forEach(code -> fields.add(new ExpertField(id, code)));
            experts.get(i).subfields().forEach((code, words) ->
                    words.forEach(word -> subfields.add(new ExpertSubfield(id, code, word))));
        }
        Chunks.each(ids, mapper::deleteFields);
        Chunks.each(ids, mapper::deleteSubfields);
        Chunks.each(fields, mapper::insertFields);
        Chunks.each(subfields, mapper::insertSubfields);
    }

    /** Another employer is no longer the organisation of the register that the old one was. */
    public void change(Expert before, ExpertForm form, FieldNames names) {
        boolean same = form.institution().equals(before.institution());
        NewExpert after = form.expert(same ? before.organisationId() : null, names);
        mapper.saveAll(List.of(row(before.id(), before.accountId(), after)));
        fields(List.of(before.id()), List.of(after));
    }

    private ExpertRow row(String id, String accountId, NewExpert expert) {
        return new ExpertRow(id, accountId, expert.name(), expert.institution(),
                Institutions.normalise(expert.institution()), expert.organisationId(), expert.title(),
                expert.sector(), expert.city(), expert.keywords(), expert.yearlyCap(), expert.roundCap(), false, null,
                clock.now());
    }
}
