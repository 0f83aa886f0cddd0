package io.luxuan.application.formality;

import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.unit.UnconfirmedUnit;
import io.luxuan.unit.UnitStanding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would become of applications that are passed together; three statements for any number, and nothing is changed. */
@UseCase
@ForManagers
class PreviewPass {
    static final int MOST = 200;

    private final ApplicationMapper applications;
    private final UnitStanding units;
    private final Setting setting;

    PreviewPass(ApplicationMapper applications, UnitStanding units, Setting setting) {
        this.applications = applications;
        this.units = units;
        this.setting = setting;
    }

    /** In the order of their numbers; what is not of this round is left out. */
    List<PassLine> of(String roundId, Collection<String> ids) {
        List<ApplicationRow> rows = ids.isEmpty() ? List.of() : applications.byIds(ids.stream().distinct().limit(MOST).toList()).stream()
                .filter(row -> row.roundId().equals(roundId) && row.wasSubmitted())
                .sorted(Comparator.comparing(ApplicationRow::numberText, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        List<String> unitIds = rows.stream().map(ApplicationRow::organisationId).distinct().toList();
        Map<String, UnconfirmedUnit> unconfirmed = units.unconfirmed(unitIds);
        Integer most = setting.programme(roundId).eligibility().onePerApplicant();
        Map<String, Integer> standing = most == null || rows.isEmpty() ? Map.of() : applications.standing(roundId, unitIds).stream()
                .collect(Collectors.toMap(ApplicationMapper.Standing::organisationId, ApplicationMapper.Standing::applications));
        return rows.stream().map(row -> new PassLine(row.summary(), Stream.of(PassRules.waits(row),
                PassRules.unitIsConfirmed(unconfirmed.get(row.organisationId())),
                PassRules.unitHasRoom(row, most, standing.getOrDefault(row.organisationId(), 1)))
                .flatMap(verdict -> verdict.refusal().stream()).findFirst().map(Verdict.Refused::asRefusal).orElse(null))).toList();
    }
}
