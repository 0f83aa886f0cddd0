package io.luxuan.watch.supervisor;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.audit.AuditFilter;
import io.luxuan.audit.AuditLog;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Slice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The supervisor reads everything here, or follows a link to the staff's pages, which change nothing for supervisors. */
@Controller
class SupervisorController {
    private static final int RECENT = 12;
    private static final int PAGE = 50;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AuditLog log;
    private final Rounds rounds;
    private final AuditTexts texts;
    private final FindTrail trail;
    private final ExportTrail export;
    private final Applications applications;

    SupervisorController(AuditLog log, Rounds rounds, AuditTexts texts, FindTrail trail, ExportTrail export,
            Applications applications) {
        this.trail = trail;
        this.export = export;
        this.applications = applications;
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
        Slice<?> lines = log.find(trail.filter(query), cursor, PAGE);
        model.addAttribute("lines", lines).addAttribute("cursor", cursor).addAttribute("actions", log.actions());
        model.addAttribute("rounds", all).addAttribute("roundsById", byId(all));
        return "watch/audit";
    }

    @GetMapping("/supervisor/audit.xlsx")
    void export(@ModelAttribute("query") AuditQuery query, HttpServletResponse response) throws IOException {
        AuditFilter filter = trail.filter(query);
        response.setContentType(WORKBOOK);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.xlsx\"");
        export.to(response.getOutputStream(), filter);
    }

    /** Everything about one application: what was done, and who read what. */
    @GetMapping("/supervisor/applications/{id}")
    String application(@PathVariable String id, @RequestParam(required = false) String cursor, Model model) {
        ApplicationSummary application = applications.get(id);
        model.addAttribute("entry", application).addAttribute("whole", true).addAttribute("round", rounds.get(application.roundId()));
        model.addAttribute("lines", log.find(AuditFilter.about(trail.ofApplication(id)), cursor, PAGE)).addAttribute("cursor", cursor);
        model.addAttribute("roundsById", Map.of());
        return "watch/trail";
    }

    private List<Round> allRounds() {
        return rounds.years().stream().flatMap(year -> rounds.ofYear(year).stream()).toList();
    }

    private static Map<String, Round> byId(List<Round> all) {
        return all.stream().collect(Collectors.toMap(Round::id, Function.identity()));
    }
}
