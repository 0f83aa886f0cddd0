package io.luxuan.award.acceptance;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.award.clawback.ClawBackMapper;
import io.luxuan.award.money.HoldPayments;
import io.luxuan.award.money.LedgerMapper;
import io.luxuan.award.money.PaymentMapper;
import io.luxuan.award.papers.CheckMidterm;
import io.luxuan.award.papers.DecidePaper;
import io.luxuan.award.papers.PaperDrafts;
import io.luxuan.award.papers.SubmitPaper;
import io.luxuan.award.project.Finding;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.start.OpenMidterms;
import io.luxuan.award.start.StartProjects;
import io.luxuan.expert.NewExpert;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.publicity.FinalEntry;
import io.luxuan.publicity.FinalList;
import io.luxuan.round.OpenRound;
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
import io.luxuan.support.ServiceTest;
import io.luxuan.support.Treasury;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Projects of a round of which only the final list is given. */
@ServiceTest
public abstract class ProjectScene {
    public static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @MockitoBean FinalList finalList;
    @MockitoBean Applications applications;
    @MockitoBean ApplicationFacts applicationFacts;
    @Autowired protected Rounds rounds;
    @Autowired protected Programmes programmes;
    @Autowired protected Accounts accounts;
    @Autowired protected Organisations organisations;
    @Autowired protected StartProjects startProjects;
    @Autowired protected OpenMidterms openMidterms;
    @Autowired protected ProjectMapper projects;
    @Autowired protected PaymentMapper payments;
    @Autowired protected PaperDrafts drafts;
    @Autowired protected SubmitPaper submitPaper;
    @Autowired protected DecidePaper decidePaper;
    @Autowired protected CheckMidterm checkMidterm;
    @Autowired protected SeatAcceptance seatAcceptance;
    @Autowired protected JudgeAcceptance judge;
    @Autowired protected SeatMapper seats;
    @Autowired protected GradeAcceptance gradeAcceptance;
    @Autowired protected EndCorrection endCorrection;
    @Autowired io.luxuan.expert.Experts experts;
    @Autowired protected io.luxuan.workflow.Tasks tasks;
    @Autowired protected ClawBackMapper claims;
    @Autowired protected LedgerMapper ledger;
    @Autowired protected HoldPayments holdPayments;
    @Autowired protected MovableClock clock;
    @Autowired AutowireCapableBeanFactory beans;

    public Person manager;
    public Person applicant;
    public Person stranger;
    private Treasury treasury;

    @BeforeEach
    protected void people() {
        String unit = organisation();
        manager = person(Role.MANAGER, null);
        applicant = person(Role.APPLICANT, unit);
        stranger = person(Role.APPLICANT, organisation());
        Actors.run(Person.SYSTEM, () -> experts.registerAll(IntStream.rangeClosed(1, 4).mapToObj(at -> new NewExpert(
                "judge-" + Ids.next(), null, "验收专家" + Ids.next(), "评审单位" + Ids.next(), null, "教授", Set.of("f"), null, 400)).toList()));
    }

    @AfterEach
    protected void backToNow() {
        clock.backToNow();
    }

    private String organisation() {
        return Actors.as(Person.SYSTEM, () -> organisations.register(
                new NewOrganisation("单位" + Ids.next(), null, OrganisationKind.ENTERPRISE, "济南", null)));
    }

    protected Person person(Role role, String organisation) {
        return Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("u" + Ids.next().substring(20), "Luxuan#2026", role.name(), role, organisation)));
    }

    /** A round that has come to its final list of so many entries. */
    protected String round(String programme, int entries, String amount) {
        LocalDateTime now = clock.now();
        String round = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound(programme, null, now.getYear(), now.minusDays(1),
                now.plusDays(1), now.plusDays(2), now.plusDays(3), settings(programme))));
        Map<String, ApplicationSummary> summaries = new LinkedHashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            String id = Ids.next();
            owners.put(id, applicant.id());
            summaries.put(id, new ApplicationSummary(id, round, "N" + i, "智能体研究" + i, "f", "k", applicant.organisationId(),
                    "某大学", "王某", null, ApplicationStatus.AWARDED, now));
        }
        when(finalList.of(round)).thenReturn(summaries.keySet().stream()
                .map(id -> new FinalEntry(id, amount == null ? null : new BigDecimal(amount))).toList());
        when(applications.byIds(any())).thenReturn(summaries);
        when(applications.get(any())).thenAnswer(call -> summaries.get(call.<String>getArgument(0)));
        when(applicationFacts.byIds(any())).thenReturn(summaries);
        when(applicationFacts.get(any())).thenAnswer(call -> summaries.get(call.<String>getArgument(0)));
        when(applications.applicantsOf(any())).thenReturn(owners);
        return round;
    }

    private RoundSettings settings(String programme) {
        return programmes.current().stream().filter(one -> one.id().equals(programme)).findFirst()
                .map(one -> Challenges.some(one, RoundSettings.of(one))).orElseThrow();
    }

    protected Project started(String programme, String amount) {
        String round = round(programme, 1, amount);
        Actors.run(Person.SYSTEM, () -> startProjects.startSome(round));
        return projects.inRound(round, null, null, null, 10).get(0);
    }

    protected Project fresh(Project project) {
        return projects.find(project.id()).orElseThrow();
    }

    protected Map<String, String> statement(Project project) {
        return filled(project, Kind.STATEMENT);
    }

    protected Map<String, String> filled(Project project, Kind kind) {
        return new FilledPaper(rounds.programmeOf(project.roundId()).paper(kind), project.amount(),
                kind == Kind.STATEMENT ? project.endsOn() : clock.now().toLocalDate()).answers();
    }

    protected Map<String, ?> submit(Project project, PaperKind kind, Map<String, String> answers) {
        return Actors.as(applicant, () -> submitPaper.submit(project.id(), kind, drafts.open(project.id(), kind).version(), answers));
    }

    protected void attachPdf(Project project, PaperKind kind) {
        Actors.run(applicant, () -> drafts.attach(project.id(), kind, drafts.open(project.id(), kind).version(),
                new Upload("证明.pdf", PDF.length, new ByteArrayResource(PDF))));
    }

    protected void approve(Project project, PaperKind kind, int version) {
        Actors.run(manager, () -> decidePaper.approve(project.id(), kind, version, null));
    }

    /** The department seats three experts, who all find this grade, and confirms it. */
    protected void grade(Project project, int version, String grade) {
        judged(project, grade, grade, grade);
        confirm(project, version, grade);
    }

    protected void judged(Project project, String... grades) {
        Actors.run(manager, () -> seatAcceptance.draw(project.id(), grades.length));
        List<AcceptanceSeat> open = openSeats(project);
        for (int i = 0; i < grades.length; i++) {
            sign(open.get(i), grades[i]);
        }
    }

    protected List<AcceptanceSeat> openSeats(Project project) {
        return seats.ofProject(project.id()).stream().filter(seat -> seat.state() == SeatState.OPEN).toList();
    }

    protected void sign(AcceptanceSeat seat, String grade) {
        Person expert = Actors.as(Person.SYSTEM, () -> accounts.byIds(List.of(seat.accountId()))).get(seat.accountId());
        Actors.run(expert, () -> judge.sign(seat.id(), grade, "材料齐全，对照任务书逐项核对。"));
    }

    protected void confirm(Project project, int version, String grade) {
        Actors.run(manager, () -> gradeAcceptance.grade(project.id(), version, new Finding(grade, "专家意见", "理由")));
    }

    protected void stated(Project project) {
        submit(project, PaperKind.STATEMENT, statement(project));
        approve(project, PaperKind.STATEMENT, 1);
    }

    protected void acceptanceHandedIn(Project project) {
        attachPdf(project, PaperKind.ACCEPTANCE);
        submit(project, PaperKind.ACCEPTANCE, filled(project, Kind.ACCEPTANCE));
    }

    protected void correctionHandedIn(Project project) {
        attachPdf(project, PaperKind.CORRECTION);
        submit(project, PaperKind.CORRECTION, filled(project, Kind.CORRECTION));
    }

    protected List<String> claimed(Project project) {
        return claims.ofProject(project.id()).stream().map(claim ->
                claim.cause() + " " + claim.amount().stripTrailingZeros().toPlainString() + " " + claim.state()).toList();
    }

    protected Treasury treasury() {
        if (treasury == null) {
            treasury = beans.createBean(Treasury.class);
        }
        return treasury;
    }

    /** The department sends what is due of the project's round, and the bank pays it. */
    protected void paidOut(Project project) {
        treasury().payAll(project.roundId());
    }

    protected List<String> ledger(Project project) {
        return payments.of(project.id()).stream().map(payment ->
                payment.kind() + " " + payment.amount().stripTrailingZeros().toPlainString() + " " + payment.state()).toList();
    }
}
