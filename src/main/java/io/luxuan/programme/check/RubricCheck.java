package io.luxuan.programme.check;

import io.luxuan.programme.OpinionRule;
import io.luxuan.programme.OpinionRule.OpinionKind;
import io.luxuan.programme.OpinionRule.OpinionPart;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Rubric;
import io.luxuan.programme.Rubric.Criterion;
import io.luxuan.programme.form.Form.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What experts score, in which words they say it, and what a blind review hides. */
final class RubricCheck {
    private static final int MOST_PARTS = 8;
    private static final int MOST_LEAST = 300;
    private static final int MOST_LABEL = 40;

    private final Faults faults;

    RubricCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Programme programme) {
        Rubric rubric = programme.rubric();
        if (rubric == null || faults.missing(rubric.criteria(), "rubric.criteria")) {
            return;
        }
        criteria(rubric.criteria());
        if (rubric.opinions() != null) {
            opinions(rubric.opinions(), rubric.criteria().size());
        }
        if (rubric.blind() != null && programme.form() != null && programme.form().sections() != null) {
            hidden(rubric.blind().hidden(), programme);
        }
    }

    private void criteria(List<Criterion> criteria) {
        faults.distinct(criteria.stream().map(Criterion::key).toList(), "rubric.criteria");
        for (int at = 0; at < criteria.size(); at++) {
            faults.missing(criteria.get(at).key(), "rubric.criteria." + at + ".key");
            faults.missing(criteria.get(at).hint(), "rubric.criteria." + at + ".hint");
            faults.unless(criteria.get(at).max() > 0, "rubric.criteria." + at + ".max", "positive");
        }
        int sum = criteria.stream().mapToInt(Criterion::max).sum();
        faults.unless(sum == 100, "rubric.criteria", "hundred", sum);
    }

    private void opinions(OpinionRule rule, int criteria) {
        if (faults.missing(rule.by(), "rubric.opinions.by")) {
            return;
        }
        faults.unless(rule.least() == null || rule.least() >= 1 && rule.least() <= MOST_LEAST, "rubric.opinions.least", "range", 1, MOST_LEAST);
        if (rule.by() == OpinionKind.CRITERION) {
            faults.unless(rule.parts().isEmpty(), "rubric.opinions.parts", "needless-for", rule.by());
            faults.unless(criteria <= MOST_PARTS, "rubric.criteria", "range", 1, MOST_PARTS);
            return;
        }
        if (faults.missing(rule.parts(), "rubric.opinions.parts")) {
            return;
        }
        faults.unless(rule.parts().size() <= MOST_PARTS, "rubric.opinions.parts", "range", 1, MOST_PARTS);
        faults.distinct(rule.parts().stream().map(OpinionPart::key).toList(), "rubric.opinions.parts");
        for (int at = 0; at < rule.parts().size(); at++) {
            OpinionPart part = rule.parts().get(at);
            String place = "rubric.opinions.parts." + at;
            faults.unless(part.key() != null && part.key().matches("[a-z][A-Za-z0-9]{0,39}"), place + ".key", "key");
            faults.unless(!faults.missing(part.label(), place + ".label") && part.label().length() <= MOST_LABEL, place + ".label", "missing");
        }
    }

    private void hidden(List<String> hidden, Programme programme) {
        Set<String> known = programme.form().sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section.key()), section.questions().stream().map(Question::key)))
                .collect(Collectors.toSet());
        for (int at = 0; at < hidden.size(); at++) {
            faults.unless(known.contains(hidden.get(at)), "rubric.blind.hidden." + at, "no-such-question", hidden.get(at));
        }
        faults.distinct(hidden, "rubric.blind.hidden");
    }
}
