package io.luxuan.round;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Tier;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the policy leaves open, the round says. */
public final class NumberRules {
    private NumberRules() {}

    public static void note(Programme programme, Map<String, BigDecimal> set, FieldFaults faults) {
        programme.numbers().forEach(number -> faults.note(fieldOf(number), isSet(number, set.get(number.key()))));
        daysFollow(programme.numbers(), set, faults);
        Funding funding = programme.settled(set).funding();
        programme.numbers().stream().filter(number -> number.tier() != null)
                .forEach(number -> faults.note(fieldOf(number), marksRiseWithTheirSums(number.tier(), funding)));
    }

    public static void noteChange(Programme programme, Map<String, BigDecimal> before, Map<String, BigDecimal> after, FieldFaults faults) {
        note(programme, after, faults);
        programme.numbers().stream().filter(number -> !isSame(before.get(number.key()), after.get(number.key())))
                .forEach(number -> faults.note(fieldOf(number), mayChange(number)));
    }

    /** As the page names it. */
    public static String fieldOf(OpenNumber number) {
        return "numbers[" + number.key() + "]";
    }

    /** 按规定, 一定比例, or a mark that the policy does not name: said before anybody applies, within the policy's cap. */
    public static Verdict isSet(OpenNumber open, BigDecimal set) {
        if (set == null) {
            return open.mayStayOpen() ? ALLOWED : refused("round.number-open");
        }
        return open.allows(set) ? ALLOWED : refused("round.number-range");
    }

    /** A window that ends before it begins lets nobody in. */
    private static void daysFollow(List<OpenNumber> numbers, Map<String, BigDecimal> set, FieldFaults faults) {
        List<OpenNumber> days = numbers.stream().filter(number -> number.isDay() && set.get(number.key()) != null).toList();
        for (int at = 1; at < days.size(); at++) {
            boolean follows = set.get(days.get(at).key()).compareTo(set.get(days.get(at - 1).key())) >= 0;
            faults.note(fieldOf(days.get(at)), follows ? ALLOWED : refused("round.days-follow"));
        }
    }

    /** A level that gets more is harder to reach. */
    public static Verdict marksRiseWithTheirSums(String level, Funding funding) {
        List<Tier> marked = funding.tiers().stream().filter(tier -> tier.mark() != null).toList();
        boolean rise = marked.stream().filter(tier -> tier.name().equals(level)).allMatch(mine -> marked.stream()
                .filter(other -> other.cap().compareTo(mine.cap()) < 0).allMatch(other -> other.mark().compareTo(mine.mark()) < 0));
        return rise ? ALLOWED : refused("round.marks-rise");
    }

    /** From the first card on, a mark that moved would move for somebody. */
    public static Verdict beforeReview(RoundStage stage) {
        return stage.compareTo(RoundStage.VERIFICATION) < 0 ? ALLOWED : refused("round.review-began");
    }

    /** What is paid was promised when the round opened. */
    public static Verdict mayChange(OpenNumber number) {
        return number.changesBeforeReview() ? ALLOWED : refused("round.number-promised");
    }

    public static boolean isSame(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
