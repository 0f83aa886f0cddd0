package io.luxuan.programme;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Step;
import io.luxuan.programme.money.Funding.Tier;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.programme.money.OpenNumber.Sets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what a round set where the programme left it open. */
final class SettledNumbers {
    private final Programme programme;
    private final Map<String, BigDecimal> set;

    private SettledNumbers(Programme programme, Map<String, BigDecimal> set) {
        this.programme = programme;
        this.set = set;
    }

    static Programme of(Programme programme, Map<String, BigDecimal> set) {
        SettledNumbers settled = new SettledNumbers(programme, set);
        return programme.with(settled.funding(), programme.constraints(), settled.project(), settled.recognition(),
                programme.recognition() == null ? settled.passMark(programme.passMark()) : null);
    }

    private Funding funding() {
        Funding funding = programme.funding();
        List<Step> called = programme.numbers().stream().filter(open -> open.inExpressions() && set.containsKey(open.key()))
                .map(open -> new Step(open.key(), open.label(), set.get(open.key()).toPlainString())).toList();
        Funding reckoned = called.isEmpty() ? funding : funding.after(called);
        Funding stated = number(Sets.AMOUNT).map(reckoned::upTo).orElse(reckoned);
        Funding paid = number(Sets.FIRST_PAYMENT).map(stated::paying).orElse(stated);
        return paid.tiers().isEmpty() ? paid : paid.inTiers(paid.tiers().stream().map(this::marked).toList());
    }

    private Tier marked(Tier tier) {
        return programme.numbers().stream().filter(open -> open.isMarkOf(tier.name())).findFirst()
                .map(open -> new Tier(tier.name(), tier.cap(), set.get(open.key()))).orElse(tier);
    }

    private RecognitionRule recognition() {
        RecognitionRule rule = programme.recognition();
        return rule == null ? null : new RecognitionRule(rule.title(), rule.validMonths(), passMark(rule.passMark()),
                number(Sets.AWARD_MARK).orElse(rule.awardMark()), rule.standard(), rule.opinion());
    }

    private ProjectRule project() {
        ProjectRule rule = programme.project();
        return rule == null ? null : number(Sets.CERTIFICATE_MONTHS).map(months -> rule.certifiedWithin(months.intValue())).orElse(rule);
    }

    private BigDecimal passMark(BigDecimal declared) {
        return number(Sets.PASS_MARK).orElse(declared);
    }

    private Optional<BigDecimal> number(Sets what) {
        return programme.numbers().stream().filter(open -> open.sets() == what).findFirst()
                .map(OpenNumber::key).map(set::get);
    }
}
