package io.luxuan.application.whole;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.form.FactsOfDraft;
import io.luxuan.programme.form.Roles;
import java.util.Map;

/** The facts of an application as one version of it says them, whatever its unit has written since. */
final class AsItWas {
    private static final int LONGEST = 300;

    private AsItWas() {}

    /** What the version does not answer, as imported ones may not, stays as it is known. */
    static ApplicationSummary of(ApplicationSummary now, Roles roles, Map<String, String> answers) {
        String title = FactsOfDraft.cut(answers.get(roles.title()), LONGEST);
        String leader = FactsOfDraft.cut(roles.leader() == null ? null : answers.get(roles.leader()), LONGEST);
        String amount = roles.amount() == null ? null : answers.get(roles.amount());
        return new ApplicationSummary(now.id(), now.roundId(), now.number(), title == null ? now.title() : title, now.field(), now.keywords(),
                now.organisationId(), now.organisationName(), leader == null ? now.leader() : leader,
                amount == null ? now.requestedAmount() : FactsOfDraft.amount(amount.strip()), now.status(), now.submittedAt());
    }
}
