package io.luxuan.application.eligible;

import io.luxuan.programme.Eligibility;
import io.luxuan.programme.Eligibility.Moment;
import io.luxuan.programme.Eligibility.OwnMoney;
import io.luxuan.programme.Eligibility.Rule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Roles;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Outcome;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict;
import io.luxuan.unit.KnownUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a unit may apply: its kind, its city's own money, whom the fund pays, then the programme's rules in their order. The first reason is
 * told. What a rule needs and nobody has registered or answered counts against the unit.
 */
final class UnitRules {
    /** Rules of a version never change; there are some hundred in all. */
    private static final Map<String, Expression> PARSED = new ConcurrentHashMap<>();

    private static final String CITY = "unit.city";

    private UnitRules() {}

    /** By what is known of the unit alone. */
    static Verdict atTheDoor(Programme programme, MoneySource source, Round round, KnownUnit unit, LocalDate today) {
        return judge(programme.eligibility(), source, unit, known(programme, round, unit, today, null), false);
    }

    /**
     * @param self    the application; @param answers texts by question
     * @param leaders of the unit's other applications in the round
     */
    static Verdict withAnswers(
            Programme programme, MoneySource source, Round round, KnownUnit unit, LocalDate today, String self, Map<String, String> answers,
            List<String> leaders) {
        Map<String, Object> values = known(programme, round, unit, today, self);
        Roles roles = programme.form().roles();
        RuleValues.entered(values, roles == null || roles.leader() == null ? null : answers.get(roles.leader()), leaders);
        values.put("answers", RuleValues.answers(programme.form(), answers));
        return judge(programme.eligibility(), source, unit, values, true);
    }

    private static Map<String, Object> known(Programme programme, Round round, KnownUnit unit, LocalDate today, String self) {
        Map<String, Object> values = RuleValues.door(unit, round, today, self);
        RuleValues.round(values, programme.numbers(), round.settings().numbers());
        return values;
    }

    private static Verdict judge(Eligibility eligibility, MoneySource source, KnownUnit unit, Map<String, Object> values, boolean answered) {
        if (!eligibility.allows(unit.kind().name())) {
            return Verdict.refused("organisation.kind", unit.name());
        }
        for (OwnMoney own : eligibility.ownMoney()) {
            if (own.city().equals(unit.city())) {
                return Verdict.refused("eligibility.own-money", own.city(), own.programme());
            }
        }
        Verdict paid = source.pays(unit.city());
        return !paid.isAllowed() ? paid : eligibility.rules().stream().filter(rule -> answered || rule.at() == Moment.DOOR)
                .map(rule -> verdict(rule, values)).filter(verdict -> !verdict.isAllowed()).findFirst()
                .orElseGet(() -> cityIsSure(eligibility, source, unit));
    }

    /** 注册时自行填写的城市: nothing hangs on it before a manager has confirmed it. */
    static Verdict cityIsSure(Eligibility eligibility, MoneySource source, KnownUnit unit) {
        boolean matters = source.asksForCity() || !eligibility.ownMoney().isEmpty()
                || eligibility.rules().stream().anyMatch(rule -> rule.rule().contains(CITY));
        return unit.citySure() || !matters ? Verdict.ALLOWED : Verdict.refused("eligibility.city-unsure", unit.city());
    }

    private static Verdict verdict(Rule rule, Map<String, Object> values) {
        Outcome outcome = PARSED.computeIfAbsent(rule.rule(), Expression::of).evaluate(values);
        if (!outcome.hasValue()) {
            return Verdict.refused("eligibility.unknown", rule.message());
        }
        return outcome.isTrue() ? Verdict.ALLOWED : Verdict.refused("eligibility.rule", rule.message());
    }
}
