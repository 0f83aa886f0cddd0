package io.luxuan.application.submit;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.form.AttachFile;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.leader.EnterLeader;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Table;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Round;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.storage.Upload;
import io.luxuan.support.Challenges;
import io.luxuan.support.OpenDays;
import io.luxuan.support.Scene;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;

/** A round in its call, with people of its own: an applicant, a recommender, a manager. */
@TestComponent
@Scene
public class CallScene {
    public static final LocalDateTime OPENS = LocalDateTime.of(2026, 3, 1, 9, 0);
    public static final LocalDateTime CLOSES = LocalDateTime.of(2026, 3, 31, 17, 0);
    public static final LocalDateTime RECOMMEND_BY = LocalDateTime.of(2026, 4, 10, 17, 0);
    public static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String SUM = "30.50";
    /** Stands among answers for the number of the leader's passport; everybody is somebody else where none is given. */
    public static final String LEADER_PAPER = "leader's paper";

    final Accounts accounts;
    final Organisations organisations;
    final Rounds rounds;
    final MovableClock clock;
    public final StartApplication start;
    final SaveAnswer save;
    final AttachFile attach;
    public final SubmitApplication submit;
    final Setting setting;
    private final Programmes programmes;
    private final EnterLeader leaders;

    CallScene(Accounts accounts, Organisations organisations, Rounds rounds, MovableClock clock, StartApplication start,
            SaveAnswer save, AttachFile attach, SubmitApplication submit, Setting setting,
            Programmes programmes, EnterLeader leaders) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.rounds = rounds;
        this.clock = clock;
        this.start = start;
        this.save = save;
        this.attach = attach;
        this.submit = submit;
        this.setting = setting;
        this.programmes = programmes;
        this.leaders = leaders;
    }

    /** Opens a round and moves the clock into its call. */
    public Round open(String programmeId) {
        return open(programmeId, null);
    }

    /** @param settings null takes the programme's */
    public Round open(String programmeId, RoundSettings settings) {
        clock.moveTo(OPENS.plusDays(1));
        String id = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound(programmeId, "测试轮次" + COUNT.incrementAndGet(),
                2026, OPENS, CLOSES, RECOMMEND_BY, LocalDateTime.of(2026, 5, 31, 17, 0), settings(programmeId, settings))));
        return rounds.get(id);
    }

    /** Opens a round of another year and moves the clock into its call. */
    public Round openIn(int year, String programmeId) {
        clock.moveTo(OPENS.withYear(year).plusDays(1));
        String id = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound(programmeId, year + " 测试轮次" + COUNT.incrementAndGet(),
                year, OPENS.withYear(year), CLOSES.withYear(year), RECOMMEND_BY.withYear(year),
                LocalDateTime.of(year, 5, 31, 17, 0), settings(programmeId, null))));
        return rounds.get(id);
    }

    /** A manager opens a round whose call begins on that day; the clock moves into it. @param settings null takes the programme's */
    public Round openOn(LocalDate day, String programmeId, RoundSettings settings) {
        LocalDateTime opens = day.atTime(9, 0);
        LocalDateTime closes = day.plusDays(30).atTime(17, 0);
        clock.moveTo(opens.plusHours(1));
        String id = Actors.as(person(Role.MANAGER, null), () -> rounds.open(new OpenRound(programmeId, "测试轮次" + COUNT.incrementAndGet(),
                day.getYear(), opens, closes, closes.plusDays(10), closes.plusDays(40), settings(programmeId, settings))));
        return rounds.get(id);
    }

    private RoundSettings settings(String programmeId, RoundSettings given) {
        return programmes.current().stream().filter(one -> one.id().equals(programmeId)).findFirst()
                .map(programme -> Challenges.some(programme, given == null ? OpenDays.wide(programme) : given)).orElse(given);
    }

    public Person person(Role role, String organisationId) {
        String username = role.name().toLowerCase(java.util.Locale.ROOT) + "-scene-" + COUNT.incrementAndGet();
        return Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount(username, "Luxuan#2026", "测试" + username, role, organisationId)));
    }

    public String department() {
        return organisation(OrganisationKind.DEPARTMENT, null);
    }

    public String organisation(OrganisationKind kind, String recommenderId) {
        return organisation(kind, "济南", recommenderId);
    }

    public String organisation(OrganisationKind kind, String city, String recommenderId) {
        int number = COUNT.incrementAndGet();
        String code = kind == OrganisationKind.DEPARTMENT ? null : "91370000MA3%07d".formatted(number);
        return Actors.as(Person.SYSTEM, () -> organisations.register(
                new NewOrganisation("测试单位" + number, code, kind, city, recommenderId)));
    }

    public Person applicantUnder(String departmentId) {
        return person(Role.APPLICANT, organisation(OrganisationKind.UNIVERSITY, departmentId));
    }

    /** A draft with everything that the form asks for. */
    public String filled(Round round, Person applicant) {
        return filled(round, applicant, Map.of());
    }

    /** @param instead answers by question that take the place of the usual ones */
    public String filled(Round round, Person applicant, Map<String, String> instead) {
        return Actors.as(applicant, () -> {
            String id = start.start(round.id());
            Map<String, String> answers = answers(round, instead);
            save.saveAll(id, answers);
            if (setting.programme(round).eligibility().tellsLeaders()) {
                leaders.enter(id, false, instead.getOrDefault(LEADER_PAPER, "E" + Ids.next().substring(24) + COUNT.incrementAndGet()));
            }
            setting.form(round.id()).questions().filter(question -> question.type() == QuestionType.ATTACHMENT && question.required())
                    .forEach(question -> attach.attach(id, question.key(), pdf()));
            return id;
        });
    }

    public void submit(Person applicant, String id) {
        Actors.run(applicant, () -> submit.submit(id));
    }

    public String submitted(Round round, Person applicant) {
        return submitted(round, applicant, Map.of());
    }

    /** @param instead answers by question that take the place of the filled ones */
    public String submitted(Round round, Person applicant, Map<String, String> instead) {
        String id = filled(round, applicant, instead);
        Actors.run(applicant, () -> submit.submit(id));
        return id;
    }

    public static Upload pdf() {
        return new Upload("材料.pdf", PDF.length, new ByteArrayResource(PDF));
    }

    Map<String, String> answers(Round round) {
        return answers(round, Map.of());
    }

    /** A table of money spends in each row what is asked for. */
    private Map<String, String> answers(Round round, Map<String, String> instead) {
        ApplicationForm form = setting.form(round.id());
        String asked = instead.getOrDefault(String.valueOf(form.roles().amount()), SUM);
        Map<String, String> answers = new LinkedHashMap<>();
        form.questions().filter(question -> question.type() != QuestionType.ATTACHMENT)
                .forEach(question -> answers.put(question.key(), question.isTable() ? table(form, question, asked) : answer(form, question)));
        answers.putAll(instead);
        answers.remove(LEADER_PAPER);
        return answers;
    }

    private static String answer(ApplicationForm form, Question question) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> "面向重点领域的" + question.label().substring(0, Math.min(4, question.label().length()));
            case MONEY -> SUM;
            case NUMBER, DECIMAL -> "12";
            case MULTI_CHOICE -> question.options().get(0);
            case DATE -> question.key().equals("onlineSince") ? "2025-03-01" : "2026-09-01";
            case CHOICE -> choice(form, question);
            case CONFIRM -> ApplicationForm.CONFIRMED;
            case TABLE, ATTACHMENT, COMPUTED -> "";
        };
    }

    /** The first one; of challenges each application takes up another. */
    private static String choice(ApplicationForm form, Question question) {
        List<String> options = List.copyOf(form.options(question).keySet());
        return options.get(question.key().equals(form.roles().challenge()) ? COUNT.incrementAndGet() % options.size() : 0);
    }

    private static String table(ApplicationForm form, Question table, String money) {
        Map<String, String> cells = new LinkedHashMap<>();
        table.columns().forEach(column -> cells.put(column.key(), switch (column.type()) {
            case NUMBER -> "1";
            case MONEY -> money;
            default -> answer(form, column);
        }));
        return Table.of(Collections.nCopies(Math.max(1, table.rows().least()), cells)).write();
    }
}
