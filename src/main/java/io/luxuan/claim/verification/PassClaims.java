package io.luxuan.claim.verification;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.EligibleStill;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimState;
import io.luxuan.claim.intake.PaidOnce;
import io.luxuan.programme.ClaimCheck;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.ManyAtOnce;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** One statement of responsibility for many claims that the rules found in order; each is recorded singly and needs two people. */
@UseCase
public class PassClaims {
    public static final int MOST = 200;

    private final ClaimMapper claims;
    private final VerificationMapper findings;
    private final ApplicationFacts applications;
    private final EligibleStill eligible;
    private final PaidOnce once;
    private final Rounds rounds;
    private final Applications moves;
    private final ManyAtOnce processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    PassClaims(ClaimMapper claims, VerificationMapper findings, ApplicationFacts applications, EligibleStill eligible, PaidOnce once, Rounds rounds,
            Applications moves, ManyAtOnce processes, AuditTrail audit, MovableClock clock) {
        this.claims = claims;
        this.findings = findings;
        this.applications = applications;
        this.eligible = eligible;
        this.once = once;
        this.rounds = rounds;
        this.moves = moves;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param left those that wait for a look of their own: a rule fails, another was faster, or this person verified them before */
    public record Outcome(int passed, int left) {}

    /**
     * Finds each payable as it was claimed.
     *
     * @param ids       at most {@link #MOST}, of one round
     * @param statement 1 to 1000 characters, kept with each claim
     * @throws Refusal {@code claim.pass} with the fields that are wrong
     */
    @Transactional
    @ForManagers
    public Outcome pass(String roundId, Collection<String> ids, String statement) {
        if (Wording.saysNothing(statement) || statement.length() > VerificationRules.LONGEST_OPINION) {
            throw new Refusal("claim.pass", Map.of("responsible", "refusal.claim.responsible"));
        }
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new Refusal("claim.pass", Map.of("selected", "refusal.claim.none-selected"));
        }
        List<Claim> waiting = claims.lockAll(ids).stream()
                .filter(claim -> claim.roundId().equals(roundId) && claim.state() == ClaimState.VERIFYING).toList();
        List<Finding> mine = waiting.isEmpty() ? List.of() : findings(roundId, waiting, statement.strip());
        if (!mine.isEmpty()) {
            findings.insertAll(mine);
            audit.recordAll(mine.stream().map(finding -> AuditEvent.of("claim.verify", "application", finding.applicationId())
                    .inRound(roundId).change(null, finding.payable().toPlainString()).because(finding.opinion())).toList());
        }
        return new Outcome(mine.size(), ids.size() - mine.size());
    }

    private List<Finding> findings(String roundId, List<Claim> waiting, String statement) {
        Programme programme = rounds.programmeOf(roundId);
        List<String> ids = waiting.stream().map(Claim::applicationId).toList();
        Map<String, List<Finding>> earlier = findings.ofMany(ids).stream().collect(Collectors.groupingBy(Finding::applicationId));
        Map<String, Map<String, String>> answers = answers(programme, ids);
        Set<String> barred = new HashSet<>(once.notFree(programme, waiting));
        barred.addAll(eligible.obstacles(roundId, List.copyOf(applications.byIds(ids).values())).keySet());
        List<Finding> mine = new ArrayList<>();
        for (Claim claim : waiting) {
            List<Finding> before = earlier.getOrDefault(claim.applicationId(), List.of());
            if (!barred.contains(claim.applicationId()) && mayPass(programme, claim, before, answers.getOrDefault(claim.applicationId(), Map.of()))) {
                mine.add(finding(programme, claim, before.size() + 1, statement));
            }
        }
        complete(mine, earlier);
        return mine;
    }

    private Map<String, Map<String, String>> answers(Programme programme, List<String> ids) {
        List<String> asked = programme.claimRule().checks().stream().map(ClaimCheck::question).distinct().toList();
        return asked.isEmpty() ? Map.of() : applications.answers(ids, asked);
    }

    private boolean mayPass(Programme programme, Claim claim, List<Finding> before, Map<String, String> answers) {
        BigDecimal sum = VerificationRules.asClaimed(programme.funding(), claim.requested());
        return before.size() < 2 && sum != null && sum.signum() > 0
                && VerificationRules.anotherPerson(before, Actors.require().id()).isAllowed()
                && ClaimChecks.failed(programme.claimRule().checks(), answers).isEmpty();
    }

    private Finding finding(Programme programme, Claim claim, int turn, String statement) {
        Person me = Actors.require();
        BigDecimal sum = VerificationRules.asClaimed(programme.funding(), claim.requested());
        return new Finding(claim.applicationId(), turn, sum, VerificationRules.payable(programme.funding(), claim.requested(), sum, null),
                null, statement, me.id(), me.name(), clock.now());
    }

    /** Tasks of a kind that go the same way are completed in one command of the engine. */
    private void complete(List<Finding> mine, Map<String, List<Finding>> earlier) {
        Map<Way, List<String>> ways = mine.stream().collect(Collectors.groupingBy(finding -> {
            List<Finding> all = new ArrayList<>(earlier.getOrDefault(finding.applicationId(), List.of()));
            all.add(finding);
            return new Way(finding.turn(), VerificationRules.outcome(all), SettleVerification.verifiers(all), finding.payable());
        }, Collectors.mapping(Finding::applicationId, Collectors.toList())));
        ways.forEach(this::goOn);
    }

    /** Claims that go on alike: after the same people, with the same sum. */
    private record Way(int turn, VerificationOutcome outcome, String verifiers, BigDecimal payable) {}

    private void goOn(Way way, List<String> ids) {
        Map<String, Object> routing = new HashMap<>();
        routing.put("verification", way.outcome().routing());
        routing.put(SettleVerification.VERIFIERS, way.verifiers());
        if (way.outcome() == VerificationOutcome.ACCEPTED) {
            int verified = claims.verifiedAll(ids, way.payable(), clock.now());
            int moved = moves.advance(ids, Set.of(ApplicationStatus.VERIFYING), ApplicationStatus.VERIFIED, "timeline.claim.verified",
                    way.payable().stripTrailingZeros().toPlainString() + " 万元");
            if (verified != ids.size() || moved != ids.size()) {
                throw new Refusal("claim.stale");
            }
            routing.put(SettleVerification.SETTLED, "yes");
        }
        processes.complete(VerifyClaim.TASKS.get(way.turn() - 1), ids, routing);
    }
}
