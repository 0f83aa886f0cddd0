package io.luxuan.claim;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.submit.CallScene;
import io.luxuan.claim.batch.FormBatch;
import io.luxuan.claim.batch.ReadBatches;
import io.luxuan.claim.verification.VerifyClaim;
import io.luxuan.round.Round;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Register;
import io.luxuan.support.Treasury;
import io.luxuan.workflow.Processes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A window of claims, each step by the person whose it is. */
class PlayedClaims {
    static final LocalDate APPROVED = LocalDate.of(2026, 2, 2);

    private final CallScene scene;
    private final Register register;
    private final Set<String> onRegister = new HashSet<>();
    private final Rounds rounds;
    private final Applications applications;
    private final CheckFormality formality;
    private final VerifyClaim verify;
    private final FormBatch form;
    private final ReadBatches batches;
    private final Processes processes;
    private final MovableClock clock;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Round round;
    private String department;
    private final Treasury treasury;
    final Person first;
    final Person second;
    final Person third;

    PlayedClaims(AutowireCapableBeanFactory beans, Rounds rounds, Applications applications, CheckFormality formality,
            VerifyClaim verify, FormBatch form, ReadBatches batches, Processes processes, MovableClock clock) {
        this.scene = beans.createBean(CallScene.class);
        this.register = beans.createBean(Register.class);
        this.rounds = rounds;
        this.applications = applications;
        this.formality = formality;
        this.verify = verify;
        this.form = form;
        this.batches = batches;
        this.processes = processes;
        this.clock = clock;
        this.treasury = beans.createBean(Treasury.class);
        this.first = scene.person(Role.MANAGER, null);
        this.second = scene.person(Role.MANAGER, null);
        this.third = scene.person(Role.MANAGER, null);
    }

    void open(String programmeId) {
        round = scene.open(programmeId);
        department = department == null ? scene.department() : department;
        work();
    }

    /** @param budget in 万元 */
    void open(String programmeId, BigDecimal budget) {
        open(programmeId);
        RoundSettings given = round.settings();
        round = scene.open(programmeId, new RoundSettings(given.quota(), budget, given.panel(), given.scoring(), given.publicity(),
                given.recommendationNeeded(), given.constraints(), given.numbers()));
        work();
    }

    Person applicant() {
        return scene.applicantUnder(department);
    }

    String claimed(String platform) {
        return claimed(platform, applicant());
    }

    String claimed(String platform, Person applicant) {
        approved(applicant);
        String id = scene.submitted(round, applicant, Map.of("title", platform + "升级支持", "platformName", named(platform), "amount", "1000",
                "approvedOn", APPROVED.toString()));
        ids.put(platform, id);
        return id;
    }

    /** On the register of its unit, once. */
    void approved(Person applicant) {
        if (onRegister.add(applicant.organisationId())) {
            register.titled(scene, applicant, "创新平台", "国家级", APPROVED, null);
        }
    }

    /** Tests share one database, and a platform is paid once: each test has platforms of its own. */
    String named(String platform) {
        return platform + department;
    }

    void inOrder(String platform) {
        Actors.run(first, () -> formality.pass(ids.get(platform)));
    }

    void finds(Person verifier, String platform, String amount, String opinion) {
        Actors.run(verifier, () -> verify.verify(ids.get(platform), amount, opinion));
    }

    void verified(String platform) {
        inOrder(platform);
        finds(first, platform, "1000", "批复文件属实");
        finds(second, platform, "1000", null);
    }

    /** Answers its id. */
    String batched(String... platforms) {
        String id = Ids.next();
        Actors.run(first, () -> form.ofChosen(id, round.id(), List.of(platforms).stream().map(ids::get).toList()));
        work();
        return id;
    }

    /** The department sends what is due, and the bank pays it. */
    void paidOut() {
        treasury.payAll(round.id());
    }

    ReadBatches.Line batch(String id) {
        return Actors.as(first, () -> batches.one(id, null)).batch();
    }

    ApplicationStatus status(String platform) {
        return Actors.as(Person.SYSTEM, () -> applications.get(ids.get(platform)).status());
    }

    String id(String platform) {
        return ids.get(platform);
    }

    Round round() {
        return rounds.get(round.id());
    }

    String roundId() {
        return round.id();
    }

    RoundStage stage() {
        return rounds.get(round.id()).stage();
    }

    void passTo(LocalDateTime moment) {
        clock.moveTo(moment.plusSeconds(1));
        work();
    }

    void passDays(int days) {
        passTo(clock.now().plusDays(days));
    }

    void work() {
        Actors.run(Person.SYSTEM, processes::runDueWork);
    }
}
