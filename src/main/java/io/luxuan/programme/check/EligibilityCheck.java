package io.luxuan.programme.check;

import io.luxuan.programme.Eligibility;
import io.luxuan.programme.Eligibility.Moment;
import io.luxuan.programme.Eligibility.OwnMoney;
import io.luxuan.programme.Eligibility.Rule;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Parsed;
import io.luxuan.programme.rule.RuleFault;
import io.luxuan.programme.rule.Type;
import io.luxuan.shared.actor.Cities;
import io.luxuan.shared.actor.OrganisationKind;
import java.util.Arrays;
import java.util.List;

/** Kinds and cities that there are, and rules that can be judged. */
final class EligibilityCheck {
    private static final int MOST_MEMBERS = 50;

    private final Faults faults;
    private final Type days;

    EligibilityCheck(Faults faults, List<OpenNumber> numbers) {
        this.faults = faults;
        this.days = EligibilityContext.days(numbers);
    }

    void check(Eligibility eligibility, Form form) {
        if (faults.missing(eligibility, "eligibility")) {
            return;
        }
        kinds(eligibility.organisationKinds());
        faults.unless(eligibility.members() >= 0 && eligibility.members() <= MOST_MEMBERS, "eligibility.mostMembers", "members",
                String.valueOf(MOST_MEMBERS));
        for (int at = 0; at < eligibility.rules().size(); at++) {
            rule(eligibility.rules().get(at), form, "eligibility.rules." + at);
        }
        for (int at = 0; at < eligibility.ownMoney().size(); at++) {
            ownMoney(eligibility.ownMoney().get(at), "eligibility.ownMoney." + at);
        }
        faults.distinct(eligibility.ownMoney().stream().map(OwnMoney::city).toList(), "eligibility.ownMoney");
    }

    private void kinds(List<String> kinds) {
        List<String> known = Arrays.stream(OrganisationKind.values()).map(Enum::name).toList();
        for (int at = 0; at < kinds.size(); at++) {
            choice(kinds.get(at), known, "eligibility.organisationKinds." + at);
        }
    }

    private void rule(Rule rule, Form form, String place) {
        faults.missing(rule.message(), place + ".message");
        if (faults.missing(rule.at(), place + ".at") || faults.missing(rule.rule(), place + ".rule")) {
            return;
        }
        Type context = rule.at() == Moment.DOOR ? EligibilityContext.door() : EligibilityContext.submit(form);
        faults(Expression.parse(rule.rule()), context.with("round", days))
                .forEach(fault -> faults.add(place + ".rule", fault.code(), fault.place(), fault.found()));
    }

    private static List<RuleFault> faults(Parsed parsed, Type context) {
        return parsed instanceof Expression expression ? expression.check(context, Type.TRUTH) : List.of((RuleFault) parsed);
    }

    private void ownMoney(OwnMoney own, String place) {
        faults.missing(own.programme(), place + ".programme");
        if (!faults.missing(own.city(), place + ".city")) {
            choice(own.city(), List.copyOf(Cities.all().values()), place + ".city");
        }
    }

    private void choice(String given, List<String> known, String place) {
        faults.unless(known.contains(given), place, "no-choice", given, String.join("、", known));
    }
}
