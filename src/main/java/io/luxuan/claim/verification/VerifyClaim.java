package io.luxuan.claim.verification;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EligibleStill;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.PaidOnce;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A manager enters what the papers of a claim support; the next finding is another person's. */
@UseCase
public class VerifyClaim {
    static final List<String> TASKS = List.of("first-verification", "second-verification", "third-verification");

    private final ClaimMapper claims;
    private final VerificationMapper findings;
    private final PaidOnce once;
    private final Received received;
    private final ApplicationFacts applications;
    private final EligibleStill eligible;
    private final Rounds rounds;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    VerifyClaim(ClaimMapper claims, VerificationMapper findings, PaidOnce once, Received received, ApplicationFacts applications,
            EligibleStill eligible, Rounds rounds, Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.claims = claims;
        this.findings = findings;
        this.once = once;
        this.received = received;
        this.applications = applications;
        this.eligible = eligible;
        this.rounds = rounds;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param found   in 万元 with at most two decimals, as it was typed; 0 for nothing
     * @param opinion at most 1000 characters; needed where less than was asked for is found, and from a third person
     * @throws Refusal {@code claim.stale} when it does not wait for this person, {@code claim.finding} with the wrong fields
     */
    @Transactional
    @ForManagers
    public void verify(String applicationId, String found, String opinion) {
        verify(applicationId, found, null, opinion);
    }

    /** The same where a certificate gives the level. @param grade one of the programme's tiers; blank for none */
    @Transactional
    @ForManagers
    public void verify(String applicationId, String found, String grade, String opinion) {
        Claim claim = claims.lock(applicationId).orElseThrow(() -> new NotFound("claim", applicationId));
        List<Finding> all = new ArrayList<>(findings.of(applicationId));
        WorkItem task = waiting(all.size(), applicationId);
        Person me = Actors.require();
        VerificationRules.anotherPerson(all, me.id()).requireAt("found");
        Finding mine = finding(claim, all.size() + 1, FoundText.amount(found), FoundText.level(grade), FoundText.opinion(opinion), me);
        findings.insert(mine);
        all.add(mine);
        audit.record(AuditEvent.of("claim.verify", "application", applicationId).inRound(claim.roundId())
                .change(null, mine.payable().toPlainString()).because(mine.opinion()));
        VerificationOutcome outcome = VerificationRules.outcome(all);
        tasks.complete(task, Map.of("verification", outcome.routing(), SettleVerification.VERIFIERS, SettleVerification.verifiers(all)));
    }

    private WorkItem waiting(int before, String applicationId) {
        return before >= TASKS.size() ? stale() : tasks.lock(List.of(TASKS.get(before)), applicationId).stream()
                .findFirst().orElseGet(VerifyClaim::stale);
    }

    private void stillEligible(Claim claim) {
        ApplicationSummary application = applications.get(claim.applicationId());
        Refused no = eligible.obstacles(claim.roundId(), List.of(application)).get(claim.applicationId());
        if (no != null) {
            no.requireAt("found");
        }
    }

    private static WorkItem stale() {
        throw new Refusal("claim.stale");
    }

    private Finding finding(Claim claim, int turn, BigDecimal found, String grade, String opinion, Person me) {
        Programme programme = rounds.programmeOf(claim.roundId());
        VerificationRules.wholeOrNothing(programme.funding(), found).requireAt("found");
        VerificationRules.levelIsKnown(programme.funding(), found, grade).requireAt("grade");
        BigDecimal before = received.of(programme, List.of(claim.applicationId()), clock.now().toLocalDate())
                .getOrDefault(claim.applicationId(), BigDecimal.ZERO);
        BigDecimal payable = VerificationRules.payable(programme.funding(), claim.requested(), found, grade, before);
        VerificationRules.saysWhy(turn, claim.requested(), payable, opinion).requireAt("opinion");
        if (payable.signum() > 0) {
            once.isStillFree(programme, claim).requireAt("found");
            stillEligible(claim);
        }
        return new Finding(claim.applicationId(), turn, found, payable, grade, opinion, me.id(), me.name(), clock.now());
    }
}
