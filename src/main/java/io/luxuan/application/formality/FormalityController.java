package io.luxuan.application.formality;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ReadApplications;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.AskedWish;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** 形式审查: the queue of a round and the page on which one application is checked. */
@Controller
@RequestMapping("/manager")
class FormalityController {
    private static final String REMARK = "remark.";

    private final FormalityDesk desk;
    private final CheckFormality check;
    private final LapseCorrection lapseCorrection;
    private final TakeBackCheck takeBack;
    private final ReadApplications reader;
    private final RejectFormally reject;
    private final AskSecondPerson ask;
    private final ReadWishes wishes;
    private final MovableClock clock;

    FormalityController(FormalityDesk desk, CheckFormality check, LapseCorrection lapseCorrection, TakeBackCheck takeBack,
            ReadApplications reader, RejectFormally reject, AskSecondPerson ask, ReadWishes wishes, MovableClock clock) {
        this.reject = reject;
        this.ask = ask;
        this.wishes = wishes;
        this.clock = clock;
        this.desk = desk;
        this.check = check;
        this.lapseCorrection = lapseCorrection;
        this.takeBack = takeBack;
        this.reader = reader;
    }

    @GetMapping("/rounds/{roundId}/formality")
    String queue(@PathVariable String roundId, @RequestParam(defaultValue = "RECOMMENDED") ApplicationStatus status,
            @RequestParam(required = false) String cursor, Model model) {
        FormalityDesk.QueuePage page = desk.queue(roundId, status, cursor);
        model.addAttribute("page", page);
        model.addAttribute("round", page.round());
        model.addAttribute("cursor", cursor);
        return "application/formality";
    }

    @OnRecord(action = "application.read", kind = "application")
    @GetMapping("/applications/{id}")
    String read(@PathVariable String id, Model model) {
        FormalityDesk.CheckPage page = desk.read(id);
        model.addAttribute("page", page);
        model.addAttribute("remarks", page.remarks());
        Optional<AskedWish> asked = wishes.last(RejectFormally.NAME, id);
        model.addAttribute("asked", asked.orElse(null)).addAttribute("now", clock.now());
        model.addAttribute("reason", asked.map(AskedWish::reason).orElse(""));
        return "application/check";
    }

    /** @param decision {@code pass}, {@code return} or {@code reject} */
    @OnRecord(action = "application.read", kind = "application")
    @PostMapping("/applications/{id}")
    ModelAndView decide(@PathVariable String id, @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") List<String> item, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        FormalityDesk.CheckPage before = desk.read(id);
        Map<String, String> remarks = remarks(sent);
        try {
            switch (decision) {
                case "pass" -> check.pass(id, item);
                case "return" -> check.giveBack(id, remarks);
                case "reject" -> ask.ask(reject.wish(id, reason));
                default -> throw new Refusal("application.stale");
            }
        } catch (Refusal refusal) {
            return FormAgain.page("application/check", Map.of("page", desk.read(id), "remarks", remarks, "refusal", refusal,
                    "reason", reason, "ticked", item));
        }
        flash.addFlashAttribute("done", "application.formality." + decision);
        flash.addFlashAttribute("doneArguments", List.of(before.row().numberText()));
        return new ModelAndView("redirect:" + (before.next() == null
                ? "/manager/rounds/" + before.round().id() + "/formality" : "/manager/applications/" + before.next()));
    }

    /** @param again why it is checked again */
    @OnRecord(action = "application.read", kind = "application")
    @PostMapping("/applications/{id}/take-back")
    ModelAndView takeBack(@PathVariable String id, @RequestParam(defaultValue = "") String again, RedirectAttributes flash) {
        try {
            takeBack.takeBack(id, again);
        } catch (Refusal refusal) {
            FormalityDesk.CheckPage page = desk.read(id);
            return FormAgain.page("application/check", Map.of("page", page, "remarks", page.remarks(), "refusal", refusal, "again", again));
        }
        flash.addFlashAttribute("done", "application.formality.taken-back");
        return new ModelAndView("redirect:/manager/applications/" + id);
    }

    @PostMapping("/applications/{id}/lapse")
    String lapse(@PathVariable String id, RedirectAttributes flash) {
        lapseCorrection.lapse(id);
        flash.addFlashAttribute("done", "application.formality.lapsed");
        return "redirect:/manager/applications/" + id;
    }

    @OnRecord(action = "application.file", kind = "application")
    @GetMapping("/applications/{id}/attachments/{attachment}")
    ResponseEntity<Resource> download(@PathVariable String id, @PathVariable String attachment) {
        return reader.openOwn(id, attachment).asDownload();
    }

    private static Map<String, String> remarks(Map<String, String> sent) {
        Map<String, String> remarks = new LinkedHashMap<>();
        sent.forEach((name, text) -> {
            if (name.startsWith(REMARK)) {
                remarks.put(name.substring(REMARK.length()), text);
            }
        });
        return remarks;
    }
}
