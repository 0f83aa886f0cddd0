package io.luxuan.wholeyear;

import io.luxuan.account.Accounts;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.CallScene;
import io.luxuan.card.desk.AcceptAssignment;
import io.luxuan.card.desk.SignCard;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.panel.ceremony.PlayCeremony;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Rubric;
import io.luxuan.programme.form.Roles;
import io.luxuan.round.Round;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * One round of a year from its opening to its ranking, each step by the person whose it is. Made by
 * {@code AutowireCapableBeanFactory.createBean}, so that tests keep to the one shared context.
 */
public class PlayedYear {
    private final CallScene scene;
    private final Programmes programmes;
    private final Rounds rounds;
    private final Applications applications;
    private final Recommend recommend;
    private final CheckFormality formality;
    private final Experts experts;
    private final PlayCeremony ceremony;
    private final AcceptAssignment accept;
    private final SignCard sign;
    private final Accounts accounts;
    private final Tasks tasks;
    private final Processes processes;
    private final MovableClock clock;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Person manager;
    private Person recommender;
    private Round round;

    PlayedYear(AutowireCapableBeanFactory beans, Programmes programmes,
            Rounds rounds, Applications applications, Recommend recommend, CheckFormality formality, Experts experts,
            AcceptAssignment accept, SignCard sign, Accounts accounts, Tasks tasks,
            Processes processes, MovableClock clock) {
        this.scene = beans.createBean(CallScene.class);
        this.programmes = programmes;
        this.rounds = rounds;
        this.applications = applications;
        this.recommend = recommend;
        this.formality = formality;
        this.experts = experts;
        this.ceremony = beans.createBean(PlayCeremony.class);
        this.accept = accept;
        this.sign = sign;
        this.accounts = accounts;
        this.tasks = tasks;
        this.processes = processes;
        this.clock = clock;
    }

    /** @param total about what each expert gives, of 100 points; @param amount 万元 asked for */
    public record Entry(String name, String field, int total, String amount) {}

    /** Opens the round: its call is out. */
    public void open(String programmeId, Quota quota) {
        Programme programme = programmes.current().stream().filter(it -> it.id().equals(programmeId)).findFirst().orElseThrow();
        RoundSettings given = RoundSettings.of(programme);
        opened(scene.open(programmeId, new RoundSettings(quota, null, given.panel(), given.scoring(), given.publicity(), true,
                given.constraints(), given.numbers())));
    }

    /** A round that others opened; its people are those of the round before. */
    public void opened(Round given) {
        round = given;
        ids.clear();
        entries.clear();
        if (manager == null) {
            manager = scene.person(Role.MANAGER, null);
            recommender = scene.person(Role.RECOMMENDER, scene.department());
        }
        work();
    }

    /** @param answers that take the place of the usual ones; @throws io.luxuan.shared.Refusal when it is turned away */
    public void enter(Entry entry, Person applicant, Map<String, String> answers) {
        ids.put(entry.name(), scene.submitted(round, applicant, answers));
        entries.put(entry.name(), entry);
    }

    public String department() {
        return recommender.organisationId();
    }

    public void submit(List<Entry> given) {
        Roles roles = rounds.programmeOf(round.id()).form().roles();
        for (Entry entry : given) {
            Person applicant = scene.applicantUnder(recommender.organisationId());
            entries.put(entry.name(), entry);
            ids.put(entry.name(), scene.submitted(round, applicant, answers(roles, entry)));
        }
    }

    private static Map<String, String> answers(Roles roles, Entry entry) {
        Map<String, String> answers = new LinkedHashMap<>(Map.of(roles.title(), entry.name(), roles.field(), entry.field()));
        if (roles.amount() != null) {
            answers.put(roles.amount(), entry.amount());
        }
        return answers;
    }

    public void recommendAll() {
        Actors.run(recommender, () -> ids.values().forEach(id -> recommend.recommend(id, "材料属实，同意推荐。")));
    }

    void passChecks() {
        Actors.run(manager, () -> ids.values().forEach(id -> formality.pass(id)));
    }

    public void passFormality() {
        pass(round.closesAt());
        passChecks();
        pass(round.recommendBy());
        work();
    }

    public void draw() {
        Set<String> fields = entries.values().stream().map(Entry::field).filter(Objects::nonNull).collect(Collectors.toSet());
        Actors.run(Person.SYSTEM, () -> experts.registerAll(IntStream.rangeClosed(1, 8).mapToObj(at -> new NewExpert(
                "year-" + Ids.next(), null, "评审专家" + at, "评审单位" + Ids.next(), null, "教授", fields, null, 40)).toList()));
        ceremony.play(round.id(), manager);
        work();
    }

    public List<WorkItem> seats() {
        return Actors.as(manager, () -> tasks.queue(round.id(), "score", null, 200).rows());
    }

    public void score() {
        List<WorkItem> seats = seats();
        Map<String, Person> people = Actors.as(Person.SYSTEM, () -> accounts.byIds(seats.stream().map(WorkItem::assigneeId).toList()));
        for (WorkItem seat : seats) {
            Actors.run(people.get(seat.assigneeId()), () -> {
                accept.accept(seat.reference());
                sign.sign(seat.reference(), card(entry(seat.subjectId()).total()));
            });
        }
        work();
    }

    private CardDraft card(int total) {
        Rubric rubric = rounds.programmeOf(round.id()).rubric();
        Map<String, String> points = new LinkedHashMap<>();
        rubric.criteria().forEach(criterion -> points.put(criterion.key(), BigDecimal.valueOf(criterion.max() * 2L * total)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP).divide(BigDecimal.valueOf(2)).toPlainString()));
        return new CardDraft(points, "方案可行，基础扎实，运行数据可以核验，建议支持并量化考核指标。", "", 0, "year");
    }

    private Entry entry(String applicationId) {
        return ids.entrySet().stream().filter(it -> it.getValue().equals(applicationId))
                .map(it -> entries.get(it.getKey())).findFirst().orElseThrow();
    }

    public Person manager() {
        return manager;
    }

    public String roundId() {
        return round.id();
    }

    public String id(String name) {
        return ids.get(name);
    }

    public String name(String applicationId) {
        return entry(applicationId).name();
    }

    public RoundStage stage() {
        return rounds.get(round.id()).stage();
    }

    public ApplicationStatus status(String name) {
        return summary(name).status();
    }

    public Map<String, ApplicationStatus> statuses() {
        return ids.keySet().stream().collect(Collectors.toMap(name -> name, this::status));
    }

    private ApplicationSummary summary(String name) {
        return Actors.as(Person.SYSTEM, () -> applications.get(ids.get(name)));
    }

    /** Whether the manager has this to do in the round now. */
    public boolean awaits(String taskKey) {
        return Actors.as(manager, () -> tasks.open(taskKey, round.id(), null)).isPresent();
    }

    /** To a second after a moment; what was due by then is done. */
    public void pass(LocalDateTime moment) {
        clock.moveTo(moment.plusSeconds(1));
        work();
    }

    /** What is due, and the gates that would be asked at the next sweep. */
    public void work() {
        Actors.run(Person.SYSTEM, () -> {
            processes.runDueWork();
            processes.checkGates(round.id());
            processes.runDueWork();
        });
    }
}
