package io.luxuan.draw;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What may be named as a source: something that nobody can know yet. */
final class SourceRules {
    private SourceRules() {}

    static Verdict named(String text) {
        return SourceForm.blank(text) ? Verdict.refused("draw.source.missing")
                : text.length() > SourceForm.NAME ? Verdict.refused("draw.source.long") : Verdict.ALLOWED;
    }

    static Verdict published(LocalDateTime at, LocalDateTime now) {
        return at == null ? Verdict.refused("draw.source.moment")
                : at.isAfter(now) ? Verdict.ALLOWED : Verdict.refused("draw.source.past");
    }

    static Verdict written(String text) {
        return text != null && text.length() > SourceForm.WRITTEN ? Verdict.refused("draw.source.long") : Verdict.ALLOWED;
    }

    static Verdict kind(ValueKind kind) {
        return kind == null ? Verdict.refused("draw.source.missing") : Verdict.ALLOWED;
    }

    /**
     * The sources in their order.
     *
     * @throws Refusal with the message of each wrong field, as {@code source1.name}
     */
    static List<PublicSource> check(List<SourceForm> forms, LocalDateTime now) {
        FieldFaults faults = new FieldFaults();
        List<PublicSource> sources = new ArrayList<>();
        for (int at = 0; at < forms.size(); at++) {
            SourceForm form = forms.get(at);
            if (form.isBlank()) {
                continue;
            }
            String field = "source" + (at + 1) + ".";
            faults.note(field + "name", named(form.name()));
            faults.note(field + "issue", named(form.issue()));
            faults.note(field + "publishAt", published(form.moment(), now));
            faults.note(field + "kind", kind(form.valueKind()));
            faults.note(field + "written", written(form.written()));
            if (faults.keys().isEmpty()) {
                sources.add(form.at(sources.size() + 1));
            }
        }
        if (faults.keys().isEmpty() && sources.isEmpty()) {
            faults.note("source1.name", "rule.draw.source.missing");
        }
        faults.refuse("draw.sources");
        return sources;
    }
}
