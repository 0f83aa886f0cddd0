package io.luxuan.statistics.page;

import io.luxuan.shared.Slice;
import io.luxuan.spreadsheet.ListSheet;
import io.luxuan.spreadsheet.ListSheet.Worded;
import io.luxuan.statistics.figure.Column;
import io.luxuan.statistics.figure.Figures;
import io.luxuan.statistics.figure.Label;
import io.luxuan.statistics.figure.Line;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The same figures as a workbook, all rows of what the page is filtered by. */
@Controller
class StatisticsSheetController {
    private static final int WIDE = 40;
    private static final int NARROW = 16;

    private final ShowFigures show;
    private final NoteNamedLoads note;
    private final MessageSource messages;

    StatisticsSheetController(ShowFigures show, NoteNamedLoads note, MessageSource messages) {
        this.show = show;
        this.note = note;
        this.messages = messages;
    }

    @GetMapping("/manager/statistics.xlsx")
    void sheet(StatisticsQuery query, HttpServletResponse response) throws IOException {
        Shown shown = show.all(query);
        note.note(shown);
        StatisticsQuery asked = shown.query();
        String name = text("statistics.title") + "-" + text("statistics.tab." + asked.tab()) + "-" + text("statistics.by." + asked.by());
        Figures figures = shown.figures();
        List<Line> lines = figures == null ? List.of() : Stream.concat(figures.lines().stream(), total(figures)).toList();
        columns(shown).send(name, cursor -> new Slice<>(lines, null), messages, response);
    }

    private static Stream<Line> total(Figures figures) {
        return figures.lines().isEmpty() || figures.total().isEmpty() ? Stream.empty()
                : Stream.of(new Line(new Label(0, null, "statistics.total"), null, figures.total()));
    }

    private ListSheet<Line> columns(Shown shown) {
        ListSheet<Line> sheet = ListSheet.<Line>empty().with("statistics.by." + shown.query().by(), WIDE,
                line -> line.label().key() == null ? line.label().text() : new Worded(line.label().key()));
        List<Column> columns = shown.figures() == null ? List.of() : shown.figures().columns();
        for (int at = 0; at < columns.size(); at++) {
            int place = at;
            sheet = sheet.with(columns.get(at).key(), NARROW, line -> line.values().get(place));
        }
        return sheet;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
