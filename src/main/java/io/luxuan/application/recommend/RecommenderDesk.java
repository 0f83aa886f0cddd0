package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.party.PartyForm;
import io.luxuan.application.party.ReadParties;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Documents;
import io.luxuan.application.store.FindingMapper;
import io.luxuan.application.store.FindingRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.application.submit.TimeLeft;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.unit.UnconfirmedUnit;
import io.luxuan.unit.UnitStanding;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a recommending department reads. */
@UseCase
@ForRecommenders
class RecommenderDesk {
    private final Tasks tasks;
    private final ApplicationMapper applications;
    private final FindingMapper findings;
    private final Documents documents;
    private final ReadParties parties;
    private final UnitStanding units;
    private final Own own;
    private final Setting setting;
    private final MovableClock clock;

    RecommenderDesk(Tasks tasks, ApplicationMapper applications, FindingMapper findings, Documents documents, ReadParties parties,
            UnitStanding units, Own own, Setting setting, MovableClock clock) {
        this.tasks = tasks;
        this.applications = applications;
        this.findings = findings;
        this.documents = documents;
        this.parties = parties;
        this.units = units;
        this.own = own;
        this.setting = setting;
        this.clock = clock;
    }

    record QueueLine(ApplicationRow row, Round round, TimeLeft left) {}

    /** @param waiting whether the department may decide now */
    record ReadingPage(ApplicationRow row, Round round, ApplicationDocument document, List<FindingRow> findings, TimeLeft left, boolean waiting,
            PartyForm parties, UnconfirmedUnit unconfirmed) {}

    /** What waits, due first; those of one day in order of arrival. */
    public Slice<QueueLine> queue(String cursor) {
        Slice<WorkItem> items = tasks.queue(null, "recommend", cursor, Slice.PAGE);
        Map<String, ApplicationRow> rows = rows(items.rows());
        Map<String, Round> rounds = new HashMap<>();
        List<QueueLine> lines = items.rows().stream().map(WorkItem::subjectId).filter(rows::containsKey).map(rows::get)
                .map(row -> line(row, rounds.computeIfAbsent(row.roundId(), setting::round))).toList();
        return new Slice<>(lines, items.next());
    }

    /** What the department has decided, the newest first. */
    public Slice<ApplicationRow> decided(String before) {
        List<ApplicationRow> rows = applications.decidedBy(Actors.require().organisationId(), before, Slice.PAGE + 1);
        return Slice.of(rows, Slice.PAGE, ApplicationRow::id);
    }

    public ReadingPage read(String applicationId) {
        ApplicationRow row = own.find(applicationId);
        Round round = setting.round(row.roundId());
        ApplicationDocument document = documents.submitted(row, "/recommender/applications/" + row.id() + "/attachments");
        return new ReadingPage(row, round, document, findings.of(row.id()).stream()
                .filter(finding -> finding.kind() == FindingRow.Kind.RECOMMENDATION).toList(),
                TimeLeft.from(clock.now(), round.recommendBy()), row.status() == ApplicationStatus.SUBMITTED,
                parties.submitted(row), units.unconfirmed(row.organisationId()).orElse(null));
    }

    private QueueLine line(ApplicationRow row, Round round) {
        return new QueueLine(row, round, TimeLeft.from(clock.now(), round.recommendBy()));
    }

    private Map<String, ApplicationRow> rows(List<WorkItem> items) {
        return items.isEmpty() ? Map.of() : applications.byIds(items.stream().map(WorkItem::subjectId).toList()).stream()
                .collect(Collectors.toMap(ApplicationRow::id, Function.identity()));
    }
}
