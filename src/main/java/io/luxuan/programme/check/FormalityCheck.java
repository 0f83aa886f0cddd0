package io.luxuan.programme.check;

import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.FormalityRule;
import io.luxuan.programme.FormalityRule.Item;
import io.luxuan.programme.ImportRule.FieldWords;
import io.luxuan.programme.Programme;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The check before review has something to look at, and a file of ratings goes where the form asks. */
final class FormalityCheck {
    private static final int MOST_DAYS = 60;

    private final Faults faults;

    FormalityCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Programme programme) {
        FormalityRule formality = programme.formality();
        boolean checked = programme.claim() == null || formality != null;
        if (checked && !faults.missing(formality, "formality") && !faults.missing(formality.items(), "formality.items")) {
            faults.unless(formality.correctionDays() >= 1 && formality.correctionDays() <= MOST_DAYS,
                    "formality.correctionDays", "range", 1, MOST_DAYS);
            items(formality.items());
        }
        if (programme.imports() != null && programme.form() != null && programme.form().sections() != null) {
            imports(programme);
        }
    }

    private void items(List<Item> items) {
        faults.distinct(items.stream().map(Item::key).toList(), "formality.items");
        for (int at = 0; at < items.size(); at++) {
            faults.unless(QuestionCheck.isKey(items.get(at).key()), "formality.items." + at, "key");
            faults.missing(items.get(at).text(), "formality.items." + at + ".text");
        }
    }

    private void imports(Programme programme) {
        String key = programme.imports().institutions();
        faults.unless(programme.panel() != null, "imports", "needs", "panel");
        faults.unless(key == null || programme.form().question(key).isPresent(), "imports.institutions", "no-such-question", key);
        field("imports.otherwise", programme.imports().otherwise(), programme.fields());
        List<FieldWords> fields = programme.imports().fields();
        for (int at = 0; at < fields.size(); at++) {
            field("imports.fields." + at + ".field", fields.get(at).field(), programme.fields());
            faults.unless(isPattern(fields.get(at).words()), "imports.fields." + at + ".words", "no-pattern");
        }
    }

    private void field(String place, String code, FieldDictionary dictionary) {
        faults.unless(code != null && dictionary.holds(code), place, "no-field", code);
    }

    private static boolean isPattern(String words) {
        try {
            return words != null && Pattern.compile(words) != null;
        } catch (PatternSyntaxException wrong) {
            return false;
        }
    }
}
