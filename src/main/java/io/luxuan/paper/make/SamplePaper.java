package io.luxuan.paper.make;

import io.luxuan.paper.kind.FieldNames;
import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.kind.PaperKind;
import io.luxuan.paper.print.PrintPaper;
import io.luxuan.paper.word.FillTemplate;
import io.luxuan.shared.lane.CostlyReadings;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A paper with names where values will stand. */
@Component
public class SamplePaper {
    private static final int ROWS = 3;

    private final FieldNames names;
    private final PrintPaper print;
    private final MessageSource messages;

    SamplePaper(FieldNames names, PrintPaper print, MessageSource messages) {
        this.names = names;
        this.print = print;
        this.messages = messages;
    }

    /** @param format PDF, or else Word */
    public MadePaper of(PaperKind kind, byte[] template, PaperFormat format) {
        PaperFormat wanted = format == PaperFormat.PDF ? PaperFormat.PDF : PaperFormat.DOCX;
        String name = messages.getMessage("paper.kind." + kind.id(), null, Locale.SIMPLIFIED_CHINESE);
        byte[] made = CostlyReadings.read(() -> {
            List<Map<String, String>> rows = Collections.nCopies(ROWS, named(names.ofRows(kind), names.rowMark()));
            byte[] word = FillTemplate.fill(template, named(List.copyOf(names.fields(kind).keySet()), ""), rows, names.rowMark());
            return wanted == PaperFormat.PDF ? print.print(word, name) : word;
        });
        return new MadePaper(name + "." + wanted.ending(), wanted, made);
    }

    private static Map<String, String> named(List<String> fields, String mark) {
        return fields.stream().collect(Collectors.toMap(Function.identity(), field -> "〔" + field.substring(mark.length()) + "〕"));
    }
}
