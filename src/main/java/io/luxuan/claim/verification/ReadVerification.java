package io.luxuan.claim.verification;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationReader;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimQuery;
import io.luxuan.claim.intake.ClaimState;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** What a verifier reads. The first finding stays hidden from whoever may make the second. */
@UseCase
public class ReadVerification {
    private final ClaimMapper claims;
    private final VerificationMapper findings;
    private final ApplicationReader applications;
    private final Rounds rounds;

    ReadVerification(ClaimMapper claims, VerificationMapper findings, ApplicationReader applications, Rounds rounds) {
        this.claims = claims;
        this.findings = findings;
        this.applications = applications;
        this.rounds = rounds;
    }

    public record FindingLine(int turn, BigDecimal found, BigDecimal payable, String grade, String opinion, String verifier,
            LocalDateTime at, boolean hidden) {}

    /** @param turn whose turn it is: 1 to 3; 0 where nobody's is */
    public record Page(Claim claim, Round round, Programme programme, ApplicationDocument document, List<FindingLine> findings,
            int turn, boolean mayAct, String next) {}

    @ForStaff
    public Page of(String applicationId) {
        Claim claim = claims.find(applicationId).orElseThrow(() -> new NotFound("claim", applicationId));
        Round round = rounds.get(claim.roundId());
        List<Finding> all = findings.of(applicationId);
        int turn = claim.state() == ClaimState.VERIFYING ? all.size() + 1 : 0;
        Person me = Actors.require();
        boolean mayAct = turn > 0 && me.is(Role.MANAGER) && VerificationRules.anotherPerson(all, me.id()).isAllowed();
        return new Page(claim, round, rounds.programmeOf(round), applications.read(applicationId),
                all.stream().map(finding -> line(finding, turn, me)).toList(), turn, mayAct, next(claim));
    }

    private static FindingLine line(Finding finding, int turn, Person reader) {
        boolean hidden = turn == 2 && !finding.verifierId().equals(reader.id());
        return new FindingLine(finding.turn(), finding.found(), finding.payable(), finding.grade(), finding.opinion(), finding.verifierName(),
                finding.foundAt(), hidden);
    }

    /** The one after this in the queue, so that verifying goes on without a detour; null when there is none. */
    private String next(Claim claim) {
        return claims.page(ClaimQuery.of(claim.roundId(), ClaimState.VERIFYING, null, claim.applicationId(), 1))
                .stream().map(Claim::applicationId).findFirst().orElse(null);
    }
}
