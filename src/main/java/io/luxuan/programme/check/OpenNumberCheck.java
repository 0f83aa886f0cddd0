package io.luxuan.programme.check;

import io.luxuan.programme.Programme;
import io.luxuan.programme.money.OpenNumber;
import java.util.List;

/** What each round sets has a name of its own, a label for those who set it, and room between its bounds. */
final class OpenNumberCheck {
    private final Faults faults;

    OpenNumberCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Programme programme) {
        List<OpenNumber> numbers = programme.numbers();
        boolean used = programme.funding() != null && programme.funding().amount() != null;
        faults.unless(numbers.isEmpty() || used, "numbers", "needs", "funding.amount");
        faults.distinct(numbers.stream().map(OpenNumber::key).toList(), "numbers");
        for (int at = 0; at < numbers.size(); at++) {
            OpenNumber open = numbers.get(at);
            String place = "numbers." + at;
            faults.unless(QuestionCheck.isKey(open.key()), place, "key");
            faults.missing(open.label(), place + ".label");
            faults.unless(open.least() == null || open.most() == null || open.least().compareTo(open.most()) <= 0,
                    place + ".most", "least-most", open.least());
        }
    }
}
