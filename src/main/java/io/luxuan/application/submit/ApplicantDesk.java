package io.luxuan.application.submit;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.PublishedOutcomes;
import io.luxuan.application.PublishedOutcomes.Outcome;
import io.luxuan.application.UnitDuties;
import io.luxuan.application.UnitDuties.Duty;
import io.luxuan.application.eligible.MayApply;
import io.luxuan.application.form.FormDesk;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.FindingMapper;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.RemarkRow;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.TimelineEntry;
import io.luxuan.application.store.TimelineMapper;
import io.luxuan.application.submit.ApplicantPage.Card;
import io.luxuan.application.submit.ApplicantPage.OpenCall;
import io.luxuan.application.submit.ApplicantPage.Task;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.ProvedAddresses;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.unit.UnitStanding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an applicant reads: the home, the guide of a call, the timeline. */
@UseCase
@ForApplicants
class ApplicantDesk {
    private static final int RECENT = 100;
    private static final Comparator<Card> BACK_FIRST = Comparator.comparing((Card card) -> card.status() == ApplicationStatus.DRAFT)
            .thenComparing(card -> card.left().until());
    private static final Comparator<Duty> URGENT = Comparator.comparing(Duty::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ApplicationMapper applications;
    private final TimelineMapper timeline;
    private final FindingMapper findings;
    private final Own own;
    private final Setting setting;
    private final MayApply mayApply;
    private final UnitStanding standing;
    private final PublishedOutcomes outcomes;
    private final List<UnitDuties> duties;
    private final OpenSteps openSteps;
    private final ProvedAddresses proved;
    private final MovableClock clock;

    ApplicantDesk(ApplicationMapper applications, TimelineMapper timeline, FindingMapper findings, Own own, Setting setting,
            MayApply mayApply, UnitStanding standing, PublishedOutcomes outcomes, List<UnitDuties> duties,
            OpenSteps openSteps, ProvedAddresses proved, MovableClock clock) {
        this.applications = applications;
        this.timeline = timeline;
        this.findings = findings;
        this.own = own;
        this.setting = setting;
        this.mayApply = mayApply;
        this.standing = standing;
        this.outcomes = outcomes;
        this.duties = duties;
        this.openSteps = openSteps;
        this.proved = proved;
        this.clock = clock;
    }

    public ApplicantPage home(String cursor) {
        String organisation = Actors.require().organisationId();
        List<ApplicationRow> newest = applications.ofOrganisation(organisation, null, RECENT);
        Slice<ApplicationRow> page = Slice.of(
                applications.ofOrganisation(organisation, cursor, Slice.PAGE + 1), Slice.PAGE, ApplicationRow::id);
        Map<String, Card> cards = cards(Stream.concat(newest.stream(), page.rows().stream()).toList());
        List<Card> recent = newest.stream().map(row -> cards.get(row.id())).toList();
        List<Card> todo = recent.stream().filter(Card::isMine)
                .sorted(BACK_FIRST).toList();
        List<Round> open = setting.inCall();
        Map<String, Refused> obstacles = mayApply.atTheDoors(open, organisation);
        List<OpenCall> calls = open.stream().map(round -> call(round, recent, obstacles.get(round.id()))).toList();
        return new ApplicantPage(duties(organisation), todo, recent.stream().filter(Card::isInPublicity).toList(), calls,
                new Slice<>(page.rows().stream().map(row -> cards.get(row.id())).toList(), page.next()),
                standing.unconfirmed(organisation).orElse(null), isUnreached(Actors.require()));
    }

    private boolean isUnreached(Person me) {
        return me.may(UnitRight.ADMINISTER) && proved.canProve() && proved.of(Set.of(me.id())).isEmpty();
    }

    private List<Task> duties(String organisation) {
        return duties.stream().flatMap(some -> some.of(organisation).stream()).sorted(URGENT)
                .map(duty -> new Task(duty, TimeLeft.from(clock.now(), duty.due()))).toList();
    }

    private Map<String, Card> cards(List<ApplicationRow> rows) {
        Map<String, Round> rounds = new HashMap<>();
        Map<String, Outcome> published = outcomes.of(rows.stream().map(ApplicationRow::summary).distinct().toList());
        Map<String, Card> cards = new HashMap<>();
        rows.forEach(row -> cards.computeIfAbsent(row.id(),
                id -> card(row, rounds.computeIfAbsent(row.roundId(), setting::round), published.get(id))));
        return cards;
    }

    private Card card(ApplicationRow row, Round round, Outcome outcome) {
        TimeLeft left = row.isEditable() ? TimeLeft.from(clock.now(), FormDesk.due(row, round)) : null;
        return new Card(row, round, Disclosure.status(row.status(), round), left, outcome);
    }

    private OpenCall call(Round round, List<Card> recent, Refused obstacle) {
        List<Card> here = recent.stream().filter(card -> card.round().id().equals(round.id())).toList();
        long entered = here.stream().filter(card -> !card.status().isFinal() && card.status() != ApplicationStatus.DRAFT).count();
        String draft = here.stream().filter(card -> card.status() == ApplicationStatus.DRAFT).map(card -> card.row().id())
                .findFirst().orElse(null);
        return new OpenCall(round, setting.programme(round).summary(), TimeLeft.from(clock.now(), round.closesAt()), entered, draft, obstacle);
    }

    public GuidePage guide(String roundId) {
        Round round = setting.round(roundId);
        String organisation = Actors.require().organisationId();
        Programme programme = setting.programme(round);
        Verdict open = Eligible.callIsOpen(round, clock.now());
        ApplicationRow draft = applications.draftOf(organisation, roundId);
        Verdict may = !open.isAllowed() || organisation == null || draft != null ? open : mayEnter(round, organisation);
        return new GuidePage(round, programme, setting.form(programme), TimeLeft.from(clock.now(), round.closesAt()),
                may.refusal().orElse(null), draft == null ? null : draft.id());
    }

    private Verdict mayEnter(Round round, String organisation) {
        var eligibility = setting.programme(round).eligibility();
        Verdict unit = mayApply.atTheDoor(setting.programme(round), round, organisation);
        return unit.isAllowed() ? Eligible.notTooMany(eligibility, applications.othersOf(round.id(), organisation, "")) : unit;
    }

    public TimelinePage timeline(String applicationId) {
        ApplicationRow row = own.find(applicationId);
        Round round = setting.round(row.roundId());
        List<TimelineEntry> entries = timeline.of(applicationId).stream().filter(entry -> Disclosure.mayRead(entry, round)).toList();
        ApplicationStatus before = entries.stream().map(TimelineEntry::status)
                .filter(status -> status != row.status()).findFirst().orElse(ApplicationStatus.DRAFT);
        Programme programme = setting.programme(round);
        Progress progress = Progress.of(row, round, programme, before);
        List<RemarkRow> remarks = row.status() == ApplicationStatus.CORRECTION ? findings.remarks(row.id(), row.versionNo()) : List.of();
        Outcome outcome = outcomes.of(List.of(row.summary())).get(row.id());
        return new TimelinePage(card(row, round, outcome), progress, Disclosure.withList(entries, row, outcome), remarks, setting.form(programme),
                WithdrawApplication.ALLOWED.contains(row.status()), standing.unconfirmed(row.organisationId()).orElse(null),
                openSteps.of(row, outcome));
    }
}
