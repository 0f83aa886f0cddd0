package io.luxuan.draw;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be entered for a source: a value of its kind, once it has been published. */
final class ValueRules {
    private ValueRules() {}

    static Verdict published(PublicSource source, LocalDateTime now) {
        return now.isBefore(source.publishAt()) ? Verdict.refused("draw.value.early") : Verdict.ALLOWED;
    }

    static List<EnteredValue> check(List<PublicSource> sources, Map<Integer, String> typed, LocalDateTime now) {
        FieldFaults faults = new FieldFaults();
        List<EnteredValue> values = new ArrayList<>();
        for (PublicSource source : sources) {
            String field = "value" + source.number();
            String text = typed.get(source.number());
            Optional<String> normal = source.kind().normalise(text);
            faults.note(field, published(source, now));
            if (normal.isEmpty()) {
                faults.note(field, SourceForm.blank(text) ? "rule.draw.value.missing" : "rule.draw.value." + source.kind());
            } else {
                values.add(new EnteredValue(source.number(), text.strip(), normal.get()));
            }
        }
        faults.refuse("draw.values");
        return values;
    }
}
