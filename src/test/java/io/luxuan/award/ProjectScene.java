package io.luxuan.award;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.OrganisationKind;
import io.luxuan.account.Organisations;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.application.Upload;
import io.luxuan.expert.NewExpert;
import io.luxuan.publicity.FinalEntry;
import io.luxuan.publicity.FinalList;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
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
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Projects of a round of which only the final list is given. */
@ServiceTest
abstract class ProjectScene {
    static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @MockitoBean FinalList finalList;
    @MockitoBean Applications applications;
    @Autowired Rounds rounds;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired StartProjects startProjects;
    @Autowired OpenMidterms openMidterms;
    @Autowired ProjectMapper projects;
    @Autowired PaymentMapper payments;
    @Autowired PaperDrafts drafts;
    @Autowired SubmitPaper submitPaper;
    @Autowired DecidePaper decidePaper;
    @Autowired CheckMidterm checkMidterm;
    @Autowired SeatAcceptance seatAcceptance;
    @Autowired JudgeAcceptance judge;
    @Autowired SeatMapper seats;
    @Autowired GradeAcceptance gradeAcceptance;
    @Autowired EndCorrection endCorrection;
    @Autowired io.luxuan.expert.Experts experts;
    @Autowired io.luxuan.workflow.Tasks tasks;
    @Autowired ClawBackMapper claims;
    @Autowired LedgerMapper ledger;
    @Autowired HoldPayments holdPayments;
    @Autowired MovableClock clock;

    Person manager;
    Person applicant;
    Person stranger;

    @BeforeEach
    void people() {
        String unit = organisation();
        manager = person(Role.MANAGER, null);
        applicant = person(Role.APPLICANT, unit);
        stranger = person(Role.APPLICANT, organisation());
        Actors.run(Person.SYSTEM, () -> experts.registerAll(IntStream.rangeClosed(1, 4).mapToObj(at -> new NewExpert(
                "judge-" + Ids.next(), null, "验收专家" + Ids.next(), "评审单位" + Ids.next(), null, "教授", Set.of("f"), null, 400)).toList()));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private String organisation() {
        return Actors.as(Person.SYSTEM, () -> organisations.register(
                new NewOrganisation("单位" + Ids.next(), null, OrganisationKind.ENTERPRISE, "济南", null)));
    }

    Person person(Role role, String organisation) {
        return Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("u" + Ids.next().substring(20), "Luxuan#2026", role.name(), role, organisation)));
    }

    /** A round that has come to its final list of so many entries. */
    String round(String programme, int entries, String amount) {
        LocalDateTime now = clock.now();
        String round = Actors.as(manager, () -> rounds.open(new OpenRound(programme, null, now.getYear(), now.minusDays(1),
                now.plusDays(1), now.plusDays(2), now.plusDays(3), null)));
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
        when(applications.applicantsOf(any())).thenReturn(owners);
        return round;
    }

    Project started(String programme, String amount) {
        String round = round(programme, 1, amount);
        Actors.run(Person.SYSTEM, () -> startProjects.startSome(round));
        return projects.inRound(round, null, null, null, 10).get(0);
    }

    Project fresh(Project project) {
        return projects.find(project.id()).orElseThrow();
    }

    Map<String, String> statement(Project project) {
        return Map.of("objectives", "目标", "indicators", "指标", "milestone1Title", "交付", "milestone1Date", project.endsOn().toString(),
                "milestone1Deliverable", "样机", "milestone1Share", "100", "budget1Item", "设备",
                "budget1Amount", project.amount() == null ? "5" : project.amount().toPlainString());
    }

    Map<String, ?> submit(Project project, PaperKind kind, Map<String, String> answers) {
        return Actors.as(applicant, () -> submitPaper.submit(project.id(), kind, drafts.open(project.id(), kind).version(), answers));
    }

    void attachPdf(Project project, PaperKind kind) {
        Actors.run(applicant, () -> drafts.attach(project.id(), kind, drafts.open(project.id(), kind).version(),
                new Upload("证明.pdf", PDF.length, new ByteArrayResource(PDF))));
    }

    void approve(Project project, PaperKind kind, int version) {
        Actors.run(manager, () -> decidePaper.approve(project.id(), kind, version, null));
    }

    /** The department seats three experts, who all find this grade, and confirms it. */
    void grade(Project project, int version, String grade) {
        judged(project, grade, grade, grade);
        confirm(project, version, grade);
    }

    void judged(Project project, String... grades) {
        Actors.run(manager, () -> seatAcceptance.draw(project.id(), grades.length));
        List<AcceptanceSeat> open = openSeats(project);
        for (int i = 0; i < grades.length; i++) {
            sign(open.get(i), grades[i]);
        }
    }

    List<AcceptanceSeat> openSeats(Project project) {
        return seats.ofProject(project.id()).stream().filter(seat -> seat.state() == SeatState.OPEN).toList();
    }

    void sign(AcceptanceSeat seat, String grade) {
        Person expert = Actors.as(Person.SYSTEM, () -> accounts.byIds(List.of(seat.accountId()))).get(seat.accountId());
        Actors.run(expert, () -> judge.sign(seat.id(), grade, "材料齐全，对照任务书逐项核对。"));
    }

    void confirm(Project project, int version, String grade) {
        Actors.run(manager, () -> gradeAcceptance.grade(project.id(), version, new Finding(grade, "专家意见", "理由")));
    }

    void stated(Project project) {
        submit(project, PaperKind.STATEMENT, statement(project));
        approve(project, PaperKind.STATEMENT, 1);
    }

    void acceptanceHandedIn(Project project) {
        attachPdf(project, PaperKind.ACCEPTANCE);
        submit(project, PaperKind.ACCEPTANCE, Map.of("summary", "总结", "achieved", "完成", "spent", "90.5", "accounts", "决算"));
    }

    void correctionHandedIn(Project project) {
        attachPdf(project, PaperKind.CORRECTION);
        submit(project, PaperKind.CORRECTION, Map.of("summary", "整改", "achieved", "完成"));
    }

    List<String> claimed(Project project) {
        return claims.ofProject(project.id()).stream().map(claim ->
                claim.cause() + " " + claim.amount().stripTrailingZeros().toPlainString() + " " + claim.state()).toList();
    }

    List<String> ledger(Project project) {
        return payments.of(project.id()).stream().map(payment ->
                payment.kind() + " " + payment.amount().stripTrailingZeros().toPlainString() + " " + payment.state()).toList();
    }
}
