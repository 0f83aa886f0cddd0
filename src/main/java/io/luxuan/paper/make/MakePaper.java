package io.luxuan.paper.make;

import io.luxuan.paper.kind.FieldNames;
import io.luxuan.paper.kind.PaperContent;
import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.kind.PaperKind;
import io.luxuan.paper.kind.Written;
import io.luxuan.paper.print.PrintPaper;
import io.luxuan.paper.template.Templates;
import io.luxuan.paper.word.FillTemplate;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.lane.CostlyReadings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a paper whole before a byte of it goes out: what cannot be printed is told on a page and not in half a file. */
@Component
public class MakePaper {
    private final FieldNames names;
    private final Templates templates;
    private final PrintPaper print;
    private final Rounds rounds;
    private final MovableClock clock;
    private final MessageSource messages;

    MakePaper(FieldNames names, Templates templates, PrintPaper print, Rounds rounds, MovableClock clock, MessageSource messages) {
        this.names = names;
        this.templates = templates;
        this.print = print;
        this.rounds = rounds;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * Waits for its turn among what else costs a processor.
     *
     * @throws io.luxuan.shared.Refusal {@code paper.heading} with the fields that are wrong, or why it cannot be made
     */
    public MadePaper make(PaperKind kind, PaperContent content, PaperFormat format, Heading heading) {
        if (!kind.formats().contains(format)) {
            throw new NotFound("paper", kind.id() + "." + format.ending());
        }
        LocalDate day = heading.check(clock.now().toLocalDate());
        String name = text("paper.kind." + kind.id()) + " " + (content.subject().isEmpty() ? content.round().title() : content.subject());
        byte[] made = CostlyReadings.read(() -> format == PaperFormat.XLSX ? PaperSheet.of(kind, content, names)
                : printed(kind, content, heading, day, format, name));
        return new MadePaper(name + "." + format.ending(), format, made);
    }

    private byte[] printed(PaperKind kind, PaperContent content, Heading heading, LocalDate day, PaperFormat format, String name) {
        ReadableValues values = new ReadableValues(character -> format == PaperFormat.PDF && print.lacks(character));
        byte[] word = word(kind, content, heading, day, values);
        return format == PaperFormat.DOCX ? word : print.print(word, name, values.replaced().stream().map(this::note).toList());
    }

    private String note(ReadableValues.Replaced one) {
        String name = one.row() == 0 ? one.name() : one.name().substring(names.rowMark().length());
        return messages.getMessage(one.row() == 0 ? "paper.replaced.field" : "paper.replaced.row",
                new Object[] {name, one.signs(), String.valueOf(one.row())}, Locale.SIMPLIFIED_CHINESE);
    }

    private byte[] word(PaperKind kind, PaperContent content, Heading heading, LocalDate day, ReadableValues shown) {
        Map<String, String> values = new HashMap<>(common(content, heading, day));
        values.putAll(content.fields());
        if (!heading.date().isEmpty()) {
            values.put("date", Written.day(day));
        }
        Map<String, String> byName = new HashMap<>();
        names.fields(kind).forEach((name, key) -> byName.put(name, values.getOrDefault(key, "")));
        List<String> columns = names.ofRows(kind);
        List<Map<String, String>> rows = new ArrayList<>();
        content.rows().forEach(row -> rows.add(shown.of(rows.size() + 1, row(columns, row))));
        return FillTemplate.fill(templates.inForce(kind.id()), shown.of(0, byName), rows, names.rowMark());
    }

    private Map<String, String> common(PaperContent content, Heading heading, LocalDate day) {
        Programme programme = rounds.programmeOf(content.round());
        String lead = programme.leads() == null || programme.leads().isEmpty() ? "" : programme.leads().get(0);
        return Map.of("number", heading.number(), "from", heading.from().isEmpty() ? lead : heading.from(),
                "date", Written.day(day), "round", content.round().title(), "programme", programme.name(),
                "year", String.valueOf(content.round().year()), "total", String.valueOf(content.rows().size()));
    }

    private static Map<String, String> row(List<String> columns, List<String> row) {
        Map<String, String> named = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            named.put(columns.get(column), row.get(column));
        }
        return named;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
