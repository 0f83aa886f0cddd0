package io.luxuan.expert.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two states of an expert's profile, in the order in which the form asks. */
public record ProfileChange(List<Part> parts) {
    /** @param field name in {@link ExpertForm}, whose label is the message {@code experts.part.<field>} */
    public record Part(String field, String before, String after) {}

    private record Reader(String field, Function<ExpertForm, Object> value) {}

    private static final List<Reader> READERS = List.of(
            new Reader("name", ExpertForm::name), new Reader("institution", ExpertForm::institution),
            new Reader("title", ExpertForm::title), new Reader("sector", ExpertForm::sector),
            new Reader("city", ExpertForm::city), new Reader("fields", form -> codes(form.fields())),
            new Reader("subfields", ExpertForm::subfields), new Reader("keywords", ExpertForm::keywords),
            new Reader("yearlyCap", ExpertForm::yearlyCap), new Reader("roundCap", ExpertForm::roundCap));

    public static ProfileChange between(ExpertForm before, ExpertForm after) {
        List<Part> parts = new ArrayList<>();
        for (Reader reader : READERS) {
            String was = plain(reader.value().apply(before));
            String is = plain(reader.value().apply(after));
            if (!was.equals(is)) {
                parts.add(new Part(reader.field(), was, is));
            }
        }
        return new ProfileChange(List.copyOf(parts));
    }

    /** {@code base} with these changes only: what others changed meanwhile stays. */
    public ExpertForm on(ExpertForm base) {
        return new ExpertForm(base.username(), base.password(), value("name", base.name()),
                value("institution", base.institution()), value("title", base.title()),
                value("sector", base.sector()), value("city", base.city()), value("keywords", base.keywords()),
                value("yearlyCap", base.yearlyCap()), value("roundCap", base.roundCap()),
                has("fields") ? split(value("fields", "")) : base.fields(), value("subfields", base.subfields()));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public boolean has(String field) {
        return parts.stream().anyMatch(part -> part.field().equals(field));
    }

    /** Field names for the audit trail. */
    public String labels() {
        return parts.stream().map(Part::field).collect(Collectors.joining(", "));
    }

    private String value(String field, String otherwise) {
        return parts.stream().filter(part -> part.field().equals(field)).map(Part::after).findFirst().orElse(otherwise);
    }

    private static String plain(Object value) {
        return value == null ? "" : value.toString().replace("\r\n", "\n").strip();
    }

    private static String codes(Set<String> fields) {
        return String.join(",", new TreeSet<>(fields));
    }

    private static Set<String> split(String codes) {
        return codes.isEmpty() ? Set.of() : new TreeSet<>(List.of(codes.split(",")));
    }
}
