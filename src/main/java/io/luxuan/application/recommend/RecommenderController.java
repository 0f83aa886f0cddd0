package io.luxuan.application.recommend;

import io.luxuan.application.store.ReadApplications;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.spreadsheet.ListSheet;
import io.luxuan.spreadsheet.ListSheet.Worded;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The recommending department's lists and reading page. */
@Controller
@RequestMapping("/recommender")
class RecommenderController {
    private static final ListSheet<QueueLine> SHEET = ListSheet.<QueueLine>empty()
            .with("application.number", 18, line -> line.row().numberText()).with("application.title", 44, line -> line.row().title())
            .with("application.organisation", 36, line -> line.row().organisationName()).with("recommend.round", 36, line -> line.round().title())
            .with("application.submitted-at", 18, line -> line.row().submittedAt())
            .with("application.recommend-by", 18, line -> line.round().recommendBy())
            .with("application.status", 20, line -> new Worded(line.seen().badge()));

    private final RecommenderDesk desk;
    private final RecommenderQueue queue;
    private final Recommend recommend;
    private final TakeBackOpinion takeBack;
    private final ReadApplications reader;
    private final MessageSource messages;

    RecommenderController(RecommenderDesk desk, RecommenderQueue queue, Recommend recommend, TakeBackOpinion takeBack,
            ReadApplications reader, MessageSource messages) {
        this.desk = desk;
        this.queue = queue;
        this.recommend = recommend;
        this.takeBack = takeBack;
        this.reader = reader;
        this.messages = messages;
    }

    @GetMapping
    String queue(@RequestParam(required = false) Shelf shelf, @RequestParam(required = false) String round,
            @RequestParam(required = false) String q, @RequestParam(required = false) String cursor, Model model) {
        QueueAsk ask = new QueueAsk(shelf, round, q, cursor);
        model.addAttribute("ask", ask).addAttribute("shelves", Shelf.values()).addAttribute("frame", queue.frame(ask));
        model.addAttribute("lines", queue.lines(ask, Slice.PAGE));
        return "application/recommender";
    }

    @GetMapping("/applications.xlsx")
    void sheet(@RequestParam(required = false) Shelf shelf, @RequestParam(required = false) String round,
            @RequestParam(required = false) String q, HttpServletResponse response) throws IOException {
        QueueAsk ask = new QueueAsk(shelf, round, q, null);
        String name = messages.getMessage("recommend.shelf." + ask.shelf(), null, Locale.SIMPLIFIED_CHINESE);
        SHEET.send(name, cursor -> queue.lines(new QueueAsk(ask.shelf(), ask.round(), q, cursor), Chunks.KEYS), messages, response);
    }

    @GetMapping("/applications/{id}")
    String read(@PathVariable String id, Model model) {
        model.addAttribute("reading", desk.read(id));
        return "application/recommend";
    }

    @PostMapping("/applications/{id}")
    ModelAndView decide(@PathVariable String id, @RequestParam Decision decision, @RequestParam(defaultValue = "") String opinion,
            RedirectAttributes flash) {
        try {
            recommend.decide(id, decision, opinion);
        } catch (Refusal refusal) {
            return FormAgain.page("application/recommend", Map.of("reading", desk.read(id), "refusal", refusal, "opinion", opinion));
        }
        flash.addFlashAttribute("done", "recommend.done." + decision);
        return new ModelAndView("redirect:/recommender");
    }

    /** @param again why it is decided again */
    @PostMapping("/applications/{id}/take-back")
    ModelAndView takeBack(@PathVariable String id, @RequestParam(defaultValue = "") String again, RedirectAttributes flash) {
        try {
            takeBack.takeBack(id, again);
        } catch (Refusal refusal) {
            return FormAgain.page("application/recommend", Map.of("reading", desk.read(id), "refusal", refusal, "again", again));
        }
        flash.addFlashAttribute("done", "recommend.taken-back");
        return new ModelAndView("redirect:/recommender/applications/" + id);
    }

    @OnRecord(action = "application.file", kind = "application")
    @GetMapping("/applications/{id}/attachments/{attachment}")
    ResponseEntity<Resource> download(@PathVariable String id, @PathVariable String attachment) {
        return reader.openOwn(id, attachment).asDownload();
    }
}
