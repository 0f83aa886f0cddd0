package io.luxuan.claim.intake;

import io.luxuan.application.ApplicationAmounts;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** The beginning and the end of a claim's way. */
@UseCase
class ClaimSteps {
    private final ClaimMapper claims;
    private final PaidOnce once;
    private final ThingsOnce things;
    private final ThingMapper taken;
    private final OpenTogether together;
    private final Applications applications;
    private final ApplicationAmounts amounts;
    private final Rounds rounds;
    private final MovableClock clock;

    ClaimSteps(ClaimMapper claims, PaidOnce once, ThingsOnce things, ThingMapper taken, OpenTogether together, Applications applications,
            ApplicationAmounts amounts, Rounds rounds, MovableClock clock) {
        this.claims = claims;
        this.once = once;
        this.things = things;
        this.taken = taken;
        this.together = together;
        this.applications = applications;
        this.amounts = amounts;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** From here on nobody else may claim the same. */
    @Transactional
    @ForSystem
    public void open(String applicationId) {
        if (together.isDone(applicationId) || claims.find(applicationId).isPresent()) {
            return;
        }
        ApplicationSummary application = applications.get(applicationId);
        Programme programme = rounds.programmeOf(application.roundId());
        things.take(programme, applicationId);
        String key = once.key(programme, applicationId, application.organisationId());
        claims.open(Claim.opened(application, key, clock.now()));
    }

    /** The form is in order: what it says now is what is verified, and what it names is what is paid once. */
    @Transactional
    @ForSystem
    public void beginVerification(String applicationId) {
        ApplicationSummary application = applications.get(applicationId);
        Programme programme = rounds.programmeOf(application.roundId());
        String key = once.key(programme, applicationId, application.organisationId());
        if (key != null) {
            OnceRules.nobodyElseHolds(claims.holderOf(key).orElse(null), applicationId).require();
        }
        if (claims.begin(applicationId, application.number(), application.title(), application.organisationName(),
                claimed(application), key) > 0) {
            things.take(programme, applicationId);
            applications.advance(List.of(applicationId), Set.of(ApplicationStatus.ACCEPTED), ApplicationStatus.VERIFYING, null);
        }
    }

    /** What the rule makes of the answers, where there is a rule: nobody can be found more. In 万元; null where nothing was asked. */
    private BigDecimal claimed(ApplicationSummary application) {
        Programme programme = rounds.programmeOf(application.roundId());
        return programme.funding().type() == FundingType.COMPUTED
                ? amounts.computed(programme, List.of(application.id())).get(application.id()) : application.requestedAmount();
    }

    @Transactional
    @ForSystem
    public void close(String applicationId) {
        taken.letGo(applicationId);
        claims.close(applicationId, clock.now());
    }
}
