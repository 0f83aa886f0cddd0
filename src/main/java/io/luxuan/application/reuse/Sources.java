package io.luxuan.application.reuse;

import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.round.Round;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which applications of one's unit could give something: those of the same programme first, the newest first. */
@UseCase
@ForUnitWriters
class Sources {
    private final Own own;
    private final ApplicationMapper applications;
    private final Setting setting;

    Sources(Own own, ApplicationMapper applications, Setting setting) {
        this.own = own;
        this.applications = applications;
        this.setting = setting;
    }

    record Source(ApplicationRow row, Round round, boolean sameProgramme) {}

    record Page(ApplicationRow row, List<Source> sources, String next) {}

    public Page of(String applicationId, String cursor) {
        ApplicationRow row = own.find(applicationId);
        if (!row.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        List<ApplicationRow> found = applications.ofOrganisation(row.organisationId(), cursor, Slice.PAGE + 1);
        Slice<ApplicationRow> page = Slice.of(found, Slice.PAGE, ApplicationRow::id);
        Map<String, Round> rounds = new HashMap<>();
        String programme = setting.round(row.roundId()).programmeId();
        List<Source> sources = new ArrayList<>();
        page.rows().stream().filter(one -> !one.id().equals(row.id())).forEach(one -> {
            Round round = rounds.computeIfAbsent(one.roundId(), setting::round);
            sources.add(new Source(one, round, round.programmeId().equals(programme)));
        });
        sources.sort(Comparator.comparing(source -> !source.sameProgramme()));
        return new Page(row, sources, page.next());
    }
}
