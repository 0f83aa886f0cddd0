package io.luxuan.watch.supervisor;

import io.luxuan.audit.AuditFilter;
import io.luxuan.audit.AuditLog;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Slice;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The supervisor reads everything here, or follows a link to the staff's pages, which change nothing for supervisors. */
@Controller
class SupervisorController {
    private static final int RECENT = 12;
    private static final int PAGE = 50;

    private final AuditLog log;
    private final Rounds rounds;
    private final AuditTexts texts;

    SupervisorController(AuditLog log, Rounds rounds, AuditTexts texts) {
        this.log = log;
        this.rounds = rounds;
        this.texts = texts;
    }

    @ModelAttribute("texts")
    AuditTexts texts() {
        return texts;
    }

    @GetMapping("/supervisor")
    String home(Model model) {
        List<Round> all = allRounds();
        model.addAttribute("lines", log.find(AuditFilter.ALL, null, RECENT).rows());
        model.addAttribute("rounds", all).addAttribute("roundsById", byId(all));
        return "watch/supervisor";
    }

    @GetMapping("/supervisor/audit")
    String audit(@ModelAttribute("query") AuditQuery query, @RequestParam(required = false) String cursor, Model model) {
        List<Round> all = allRounds();
        Slice<?> lines = log.find(query.filter(), cursor, PAGE);
        model.addAttribute("lines", lines).addAttribute("cursor", cursor).addAttribute("actions", log.actions());
        model.addAttribute("rounds", all).addAttribute("roundsById", byId(all));
        return "watch/audit";
    }

    private List<Round> allRounds() {
        return rounds.years().stream().flatMap(year -> rounds.ofYear(year).stream()).toList();
    }

    private static Map<String, Round> byId(List<Round> all) {
        return all.stream().collect(Collectors.toMap(Round::id, Function.identity()));
    }
}
