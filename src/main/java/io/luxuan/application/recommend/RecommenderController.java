package io.luxuan.application.recommend;

import io.luxuan.application.store.ReadApplications;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import java.util.Map;
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

/** The recommending department's queue and reading page. */
@Controller
@RequestMapping("/recommender")
class RecommenderController {
    private final RecommenderDesk desk;
    private final Recommend recommend;
    private final ReadApplications reader;

    RecommenderController(RecommenderDesk desk, Recommend recommend, ReadApplications reader) {
        this.desk = desk;
        this.recommend = recommend;
        this.reader = reader;
    }

    @GetMapping
    String queue(@RequestParam(required = false) String cursor, @RequestParam(defaultValue = "false") boolean decided, Model model) {
        model.addAttribute("decided", decided);
        model.addAttribute("lines", decided ? desk.decided(cursor) : desk.queue(cursor));
        model.addAttribute("cursor", cursor);
        return "application/recommender";
    }

    @GetMapping("/applications/{id}")
    String read(@PathVariable String id, Model model) {
        model.addAttribute("reading", desk.read(id));
        return "application/recommend";
    }

    /** @param decision {@code recommend} or {@code return} */
    @PostMapping("/applications/{id}")
    ModelAndView decide(@PathVariable String id, @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String opinion, RedirectAttributes flash) {
        try {
            if (decision.equals("recommend")) {
                recommend.recommend(id, opinion);
            } else {
                recommend.giveBack(id, opinion);
            }
        } catch (Refusal refusal) {
            return FormAgain.page("application/recommend", Map.of("reading", desk.read(id), "refusal", refusal, "opinion", opinion));
        }
        flash.addFlashAttribute("done", decision.equals("recommend") ? "application.recommended" : "application.returned");
        return new ModelAndView("redirect:/recommender");
    }

    @OnRecord(action = "application.file", kind = "application")
    @GetMapping("/applications/{id}/attachments/{attachment}")
    ResponseEntity<Resource> download(@PathVariable String id, @PathVariable String attachment) {
        return reader.openOwn(id, attachment).asDownload();
    }
}
