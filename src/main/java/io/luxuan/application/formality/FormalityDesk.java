package io.luxuan.application.formality;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.application.leader.LeaderIdentity;
import io.luxuan.application.leader.Leaders;
import io.luxuan.application.party.PartyForm;
import io.luxuan.application.party.ReadParties;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Documents;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.FindingMapper;
import io.luxuan.application.store.RemarkRow;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.TimelineEntry;
import io.luxuan.application.store.TimelineMapper;
import io.luxuan.programme.FormalityRule;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.unit.UnconfirmedUnit;
import io.luxuan.unit.UnitProfiles;
import io.luxuan.unit.UnitStanding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the formality check reads. */
@UseCase
@ForStaff
class FormalityDesk {
    private final Applications applications;
    private final ApplicationMapper rows;
    private final TimelineMapper timeline;
    private final FindingMapper findings;
    private final Documents documents;
    private final ReadParties parties;
    private final Leaders leaders;
    private final UnitStanding units;
    private final UnitProfiles profiles;
    private final TakeBackCheck takeBack;
    private final Setting setting;
    private final MovableClock clock;

    FormalityDesk(Applications applications, ApplicationMapper rows, TimelineMapper timeline, FindingMapper findings,
            Documents documents, ReadParties parties, Leaders leaders, UnitStanding units, UnitProfiles profiles, TakeBackCheck takeBack,
            Setting setting, MovableClock clock) {
        this.applications = applications;
        this.rows = rows;
        this.timeline = timeline;
        this.findings = findings;
        this.documents = documents;
        this.parties = parties;
        this.leaders = leaders;
        this.units = units;
        this.profiles = profiles;
        this.takeBack = takeBack;
        this.setting = setting;
        this.clock = clock;
    }

    /** @param status whose applications are listed; @param held units of them that nobody has confirmed yet, by id */
    record QueuePage(Round round, ApplicationStatus status, Map<ApplicationStatus, Long> counts, Slice<ApplicationSummary> lines,
            Map<String, String> fields, Map<String, UnconfirmedUnit> held) {
        private static final List<ApplicationStatus> TABS = List.of(ApplicationStatus.RECOMMENDED, ApplicationStatus.CORRECTION,
                ApplicationStatus.ACCEPTED, ApplicationStatus.REJECTED, ApplicationStatus.SUBMITTED, ApplicationStatus.RETURNED,
                ApplicationStatus.NOT_RECOMMENDED, ApplicationStatus.IN_REVIEW, ApplicationStatus.SCORED, ApplicationStatus.WITHDRAWN,
                ApplicationStatus.LAPSED);

        /** The states that matter to the check, and any other that holds applications. */
        public List<ApplicationStatus> tabs() {
            return TABS.stream().filter(tab -> TABS.indexOf(tab) < 4 || tab == status || count(tab) > 0).toList();
        }

        public long waiting() {
            return count(ApplicationStatus.RECOMMENDED);
        }

        public long count(ApplicationStatus wanted) {
            return counts.getOrDefault(wanted, 0L);
        }
    }

    /**
     * @param waiting  whether it may be decided now
     * @param overdue  whether its correction is late
     * @param mine     whether its last finding is the person's own and may be taken back
     * @param leader   null where no number was entered
     * @param answered what the unit says to what was asked
     * @param contact  whom to ask; null where the unit has not said it
     */
    record CheckPage(ApplicationRow row, Round round, ApplicationDocument document, List<TimelineEntry> entries,
            Map<String, String> remarks, Map<String, String> asked, Map<String, String> answered, boolean waiting, boolean overdue, boolean mine,
            String next,
            PartyForm parties, List<FormalityRule.Item> items, UnconfirmedUnit unconfirmed, LeaderIdentity leader,
            UnitProfiles.Contact contact) {}

    public QueuePage queue(String roundId, ApplicationStatus status, String cursor) {
        Slice<ApplicationSummary> lines = lines(roundId, status, cursor, Slice.PAGE);
        return new QueuePage(setting.round(roundId), status, applications.countByStatus(roundId), lines, fields(roundId),
                units.unconfirmed(lines.rows().stream().map(ApplicationSummary::organisationId).toList()));
    }

    public Round round(String roundId) {
        return setting.round(roundId);
    }

    /** The list alone. */
    public Slice<ApplicationSummary> lines(String roundId, ApplicationStatus status, String cursor, int limit) {
        if (status == ApplicationStatus.DRAFT) {
            throw new NotFound("applications", "of drafts");
        }
        return applications.inRound(roundId, Set.of(status), cursor, limit);
    }

    /** Names of fields by their codes. */
    public Map<String, String> fields(String roundId) {
        return setting.form(roundId).fields();
    }

    public CheckPage read(String applicationId) {
        ApplicationRow row = rows.find(applicationId);
        if (row == null || !row.wasSubmitted()) {
            throw new NotFound("application", applicationId);
        }
        ApplicationDocument document = documents.submitted(row, "/manager/applications/" + row.id() + "/attachments");
        boolean waiting = row.status() == ApplicationStatus.RECOMMENDED;
        boolean overdue = row.status() == ApplicationStatus.CORRECTION
                && !Eligible.correctionIsOpen(row.correctionDue(), clock.now()).isAllowed();
        return new CheckPage(row, setting.round(row.roundId()), document, timeline.of(row.id()),
                remarks(row, row.versionNo()), remarks(row, row.versionNo() - 1), answers(row, row.versionNo() - 1), waiting, overdue,
                takeBack.isOffered(row), next(row),
                parties.submitted(row), setting.programme(row.roundId()).formality().items(),
                units.unconfirmed(row.organisationId()).orElse(null), leaders.of(row.id()),
                profiles.contact(row.organisationId()).orElse(null));
    }

    private Map<String, String> remarks(ApplicationRow row, int version) {
        return findings.remarks(row.id(), version).stream().collect(Collectors.toMap(RemarkRow::questionKey, RemarkRow::remark));
    }

    private Map<String, String> answers(ApplicationRow row, int version) {
        return findings.remarks(row.id(), version).stream().filter(remark -> remark.answer() != null)
                .collect(Collectors.toMap(RemarkRow::questionKey, RemarkRow::answer));
    }

    /** The one after this in the queue, so that checking goes on without a detour; null when there is none. */
    private String next(ApplicationRow row) {
        return rows.inRound(row.roundId(), Set.of(ApplicationStatus.RECOMMENDED), row.id(), 1).stream()
                .map(ApplicationRow::id).findFirst().orElse(null);
    }
}
