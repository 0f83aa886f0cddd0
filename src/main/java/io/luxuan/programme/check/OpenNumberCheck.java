package io.luxuan.programme.check;

import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.programme.money.OpenNumber.Sets;
import java.util.List;

/** What each round sets has a name of its own, a label for those who set it, room between its bounds, and stands for something open. */
final class OpenNumberCheck {
    private final Faults faults;

    OpenNumberCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Programme programme) {
        List<OpenNumber> numbers = programme.numbers();
        boolean used = programme.funding() != null && programme.funding().amount() != null;
        faults.unless(used || numbers.stream().noneMatch(OpenNumber::inExpressions), "numbers", "needs", "funding.amount");
        faults.distinct(numbers.stream().map(OpenNumber::key).toList(), "numbers");
        faults.distinct(numbers.stream().filter(open -> open.sets() != null && open.sets() != Sets.TIER_MARK && !open.isDay())
                .map(open -> open.sets().name()).toList(), "numbers");
        for (int at = 0; at < numbers.size(); at++) {
            number(numbers.get(at), "numbers." + at);
            sets(numbers.get(at), "numbers." + at, programme);
            faults.unless(!numbers.get(at).isDay() || isCalled(numbers.get(at), programme), "numbers." + at, "needs", "eligibility.rules");
        }
    }

    private void number(OpenNumber open, String place) {
        faults.unless(QuestionCheck.isKey(open.key()), place, "key");
        faults.missing(open.label(), place + ".label");
        faults.unless(open.least() == null || open.most() == null || open.least().compareTo(open.most()) <= 0,
                place + ".most", "least-most", open.least());
        faults.unless(open.offered() == null || open.allows(open.offered()), place + ".offered", "offered-range");
    }

    private void sets(OpenNumber open, String place, Programme programme) {
        faults.unless(open.tier() == null || open.changesBeforeReview(), place + ".tier", "needless-for", open.sets());
        if (open.sets() == Sets.TIER_MARK) {
            faults.missing(open.tier(), place + ".tier");
        }
        boolean level = open.tier() == null || programme.funding() != null && programme.funding().tiers().stream()
                .anyMatch(tier -> open.tier().equals(tier.name()) && tier.mark() == null);
        faults.unless(level, place + ".tier", "needs", "funding.tiers." + open.tier());
        faults.unless(open.sets() == null || isOpen(open.sets(), programme), place + ".sets", "set-already", open.sets());
    }

    /** A day that no rule asks for decides nothing. */
    private static boolean isCalled(OpenNumber day, Programme programme) {
        return programme.eligibility() != null && programme.eligibility().rules().stream()
                .anyMatch(rule -> rule.rule() != null && rule.rule().matches("(?s).*\\bround\\." + day.key() + "\\b.*"));
    }

    /** A figure stands in the file or is set by the round, never both. */
    private static boolean isOpen(Sets what, Programme programme) {
        Funding funding = programme.funding();
        return switch (what) {
            case PASS_MARK -> programme.passMark() == null && (programme.recognition() == null || programme.recognition().passMark() == null)
                    && programme.rubric() != null;
            case AWARD_MARK -> programme.recognition() != null && programme.recognition().awardMark() == null && funding != null
                    && funding.statesAmounts() && programme.rubric() != null;
            case TIER_MARK -> programme.rubric() != null;
            case CERTIFICATE_MONTHS -> programme.project() != null && programme.project().certificateFirst()
                    && programme.project().certificateMonths() == null && programme.project().midtermMonths() == null;
            case AMOUNT -> funding != null && !funding.statesAmounts();
            case DAY -> true;
            case FIRST_PAYMENT -> funding != null && funding.firstPayment() == null && programme.project() != null;
        };
    }
}
