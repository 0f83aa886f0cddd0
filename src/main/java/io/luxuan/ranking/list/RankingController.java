package io.luxuan.ranking.list;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Numbers;
import io.luxuan.shared.Slice;
import io.luxuan.shared.trail.OnRecord;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ranking as the step stored it, with the advice for the meeting and those who stand apart. */
@Controller
class RankingController {
    private final Rounds rounds;
    private final Applications applications;
    private final RankingOverview overview;
    private final RankingPages pages;
    private final FarOpinions far;

    RankingController(Rounds rounds, Applications applications, RankingOverview overview, RankingPages pages,
            FarOpinions far) {
        this.rounds = rounds;
        this.applications = applications;
        this.overview = overview;
        this.pages = pages;
        this.far = far;
    }

    @OnRecord(action = "ranking.read", kind = "round", id = "roundId")
    @GetMapping("/manager/rounds/{roundId}/ranking")
    String show(@PathVariable String roundId, @RequestParam(required = false) String show,
            @RequestParam(required = false) String cursor, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String place, Model model) {
        Round round = rounds.get(roundId);
        RankingShow wanted = RankingShow.of(show);
        String from = place(place) > 0 ? String.valueOf(place(place) - 1) : cursor;
        model.addAttribute("round", round);
        model.addAttribute("programme", rounds.programmeOf(roundId));
        model.addAttribute("overview", overview.of(round));
        model.addAttribute("shows", RankingShow.values());
        model.addAttribute("show", wanted);
        model.addAttribute("lines", lines(round, wanted, q, from));
        model.addAttribute("cursor", from).addAttribute("q", q).addAttribute("place", place);
        return "ranking/ranking";
    }

    private Slice<?> lines(Round round, RankingShow show, String query, String cursor) {
        return switch (show) {
            case WITHDRAWN -> applications.inRound(
                    round.id(), Set.of(ApplicationStatus.WITHDRAWN), cursor, RankingPages.PAGE);
            case FAR -> far.page(round.id(), place(cursor));
            default -> pages.page(round, show, query, place(cursor));
        };
    }

    private static int place(String cursor) {
        String typed = cursor == null ? "" : Numbers.normal(cursor);
        return typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 0;
    }
}
