package io.luxuan.claim.intake;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.EntryCondition;
import io.luxuan.award.AwardFacts;
import io.luxuan.programme.ClaimRule;
import io.luxuan.programme.Programme;
import io.luxuan.shared.Verdict;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps a second claim of what is paid once out, at submission and at verification. */
@Component
public class PaidOnce implements EntryCondition {
    private final ClaimMapper claims;
    private final ApplicationFacts applications;
    private final AwardFacts awards;

    PaidOnce(ClaimMapper claims, ApplicationFacts applications, AwardFacts awards) {
        this.claims = claims;
        this.applications = applications;
        this.awards = awards;
    }

    @Override
    public Verdict mayEnter(Programme programme, ApplicationSummary application) {
        String key = key(programme, application.id(), application.organisationId());
        return key == null ? Verdict.ALLOWED : unclaimed(programme, key, application.id(), application.organisationId());
    }

    /** The same once more, when the claim is about to be found payable. */
    public Verdict isStillFree(Programme programme, Claim claim) {
        return claim.onceKey() == null ? Verdict.ALLOWED
                : unclaimed(programme, claim.onceKey(), claim.applicationId(), claim.organisationId());
    }

    /** Null where the programme pays more than once. */
    String key(Programme programme, String applicationId, String organisationId) {
        ClaimRule rule = programme.claim();
        return rule == null || !rule.once() ? null
                : OnceRules.key(programme.id(), organisationId, subject(rule.onceQuestion(), applicationId));
    }

    private Verdict unclaimed(Programme programme, String key, String applicationId, String organisationId) {
        Verdict free = OnceRules.nobodyElseHolds(claims.holderOf(key).orElse(null), applicationId);
        boolean ofUnit = programme.claim().onceQuestion() == null;
        return free.isAllowed() && ofUnit ? OnceRules.neverAwarded(awards.holds(programme.id(), organisationId)) : free;
    }

    private String subject(String question, String applicationId) {
        return question == null ? null : applications.answers(List.of(applicationId), List.of(question))
                .getOrDefault(applicationId, Map.of()).getOrDefault(question, "");
    }
}
