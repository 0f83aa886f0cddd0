package io.luxuan.paper.page;

import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.make.Heading;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a round's papers, and each of them as a file. Without a file the page comes again, with what is wrong. */
@Controller
@RequestMapping("/manager/rounds/{roundId}")
class RoundPapersController {
    private final RoundPapers papers;

    RoundPapersController(RoundPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/documents")
    String show(@PathVariable String roundId, Heading heading, Model model) {
        return page(roundId, heading, Map.of(), model);
    }

    @GetMapping("/documents/{kind}.{ending}")
    String take(@PathVariable String roundId, @PathVariable String kind, @PathVariable String ending, Heading heading, Model model,
            HttpServletResponse response) throws IOException {
        return send(roundId, heading, model, response, () -> papers.take(roundId, kind, format(ending), heading));
    }

    @GetMapping("/lists/{noticeId}/{kind}.{ending}")
    String takeList(@PathVariable String roundId, @PathVariable String noticeId, @PathVariable String kind, @PathVariable String ending,
            Heading heading, Model model, HttpServletResponse response) throws IOException {
        return send(roundId, heading, model, response, () -> papers.takeList(roundId, noticeId, kind, format(ending), heading));
    }

    private String send(String roundId, Heading heading, Model model, HttpServletResponse response, Supplier<MadePaper> paper)
            throws IOException {
        try {
            paper.get().send(response);
            return null;
        } catch (Refusal refusal) {
            if (refusal.fields().isEmpty()) {
                model.addAttribute("refusal", refusal);
                FormAgain.mark(response);
                return page(roundId, heading, Map.of(), model);
            }
            return page(roundId, heading, FormAgain.faults(refusal, response), model);
        }
    }

    private static PaperFormat format(String ending) {
        return PaperFormat.of(ending).orElseThrow(() -> new NotFound("format", ending));
    }

    private String page(String roundId, Heading heading, Map<String, String> errors, Model model) {
        model.addAttribute("round", papers.round(roundId));
        model.addAttribute("papers", papers.ofRound(roundId));
        model.addAttribute("lists", papers.ofLists(roundId));
        model.addAttribute("form", heading);
        model.addAttribute("errors", errors);
        return "paper/round";
    }
}
