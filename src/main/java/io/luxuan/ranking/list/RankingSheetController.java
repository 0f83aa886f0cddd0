package io.luxuan.ranking.list;

import io.luxuan.ranking.list.RankingPages.Line;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.spreadsheet.ListSheet;
import io.luxuan.spreadsheet.ListSheet.Worded;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ranking as a workbook, as its page filters it. */
@Controller
class RankingSheetController {
    private static final ListSheet<Line> LIST = ListSheet.<Line>empty().with("ranking.rank", 8, line -> line.row().rankNo())
            .with("card.number", 18, line -> line.application().number()).with("card.project", 44, line -> line.application().title())
            .with("application.organisation", 36, line -> line.application().organisationName())
            .with("ranking.score", 12, line -> line.row().score()).with("ranking.first", 12, line -> line.row().firstCriterion())
            .with("ranking.spread", 10, line -> line.row().spread()).with("ranking.opinions", 10, line -> line.row().opinions())
            .with("ranking.interval", 14, line -> line.advice() == null ? null : line.advice().lowRank() + "–" + line.advice().highRank())
            .with("ranking.grey", 10, line -> new Worded(line.advice() != null && line.advice().grey() ? "ranking.grey" : null))
            .with("ranking.excluded.why", 24, line -> new Worded(line.row().excluded()));

    private final Rounds rounds;
    private final RankingPages pages;
    private final MessageSource messages;

    RankingSheetController(Rounds rounds, RankingPages pages, MessageSource messages) {
        this.rounds = rounds;
        this.pages = pages;
        this.messages = messages;
    }

    @OnRecord(action = "ranking.read", kind = "round", id = "roundId")
    @GetMapping("/manager/rounds/{roundId}/ranking.xlsx")
    void list(@PathVariable String roundId, @RequestParam(required = false) String show,
            @RequestParam(defaultValue = "") String q, HttpServletResponse response) throws IOException {
        Round round = rounds.get(roundId);
        RankingShow wanted = RankingShow.of(show);
        if (!wanted.isRanking()) {
            throw new NotFound("list", wanted.param());
        }
        LIST.send(round.title(), cursor -> pages.plain(round, wanted, q, cursor == null ? 0 : Integer.parseInt(cursor)), messages, response);
    }
}
