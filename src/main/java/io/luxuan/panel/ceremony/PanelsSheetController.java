package io.luxuan.panel.ceremony;

import io.luxuan.panel.ceremony.PanelLines.Line;
import io.luxuan.panel.ceremony.PanelLines.Member;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Slice;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.spreadsheet.ListSheet;
import io.luxuan.spreadsheet.ListSheet.Worded;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A round's panels as a workbook: a row a seat. It names experts, so it is on record. */
@Controller
class PanelsSheetController {
    private static final ListSheet<Seat> LIST = ListSheet.<Seat>empty().with("card.number", 18, seat -> seat.line().application().number())
            .with("card.project", 44, seat -> seat.line().application().title())
            .with("application.organisation", 36, seat -> seat.line().application().organisationName())
            .with("application.field", 20, seat -> seat.line().field()).with("ranking.far.expert", 14, seat -> seat.member().expert().name())
            .with("experts.institution", 36, seat -> seat.member().expert().institution())
            .with("application.status", 14, seat -> Worded.of("assignment.", seat.member().seat().state()));

    private final PanelLines lines;
    private final Rounds rounds;
    private final MessageSource messages;

    PanelsSheetController(PanelLines lines, Rounds rounds, MessageSource messages) {
        this.lines = lines;
        this.rounds = rounds;
        this.messages = messages;
    }

    private record Seat(Line line, Member member) {}

    @OnRecord(action = "paper.take", kind = "round", id = "roundId")
    @GetMapping("/manager/rounds/{roundId}/panels.xlsx")
    void list(@PathVariable String roundId, HttpServletResponse response) throws IOException {
        LIST.send(rounds.get(roundId).title(), cursor -> seats(lines.page(roundId, PanelQuery.ALL.after(cursor), Chunks.ROWS)), messages, response);
    }

    private static Slice<Seat> seats(Slice<Line> page) {
        return new Slice<>(page.rows().stream().flatMap(line -> line.panel().stream().map(member -> new Seat(line, member))).toList(),
                page.next());
    }
}
