package io.luxuan.ranking.session;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What takes two people about a group: to ask its members, and from then on who joins, who leaves and who chairs. */
@Controller
@OnRecord(action = "panels.read", kind = "round", id = "roundId")
@RequestMapping("/manager/rounds/{roundId}/second-stage/sessions/{id}")
class GroupController {
    private final SessionPage page;
    private final AskSecondPerson ask;

    GroupController(SessionPage page, AskSecondPerson ask) {
        this.page = page;
        this.ask = ask;
    }

    @PostMapping("/open")
    String open(@PathVariable String roundId, @PathVariable String id, @RequestParam(defaultValue = "") String openReason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        model.addAttribute("openReason", openReason);
        return asked(roundId, id, () -> OpenSession.wish(roundId, id, openReason), model, response, flash);
    }

    @PostMapping("/join")
    String join(@PathVariable String roundId, @PathVariable String id, @RequestParam String expertId,
            @RequestParam(defaultValue = "") String joinReason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        model.addAttribute("expertId", expertId).addAttribute("joinReason", joinReason);
        return asked(roundId, id, () -> JoinGroup.wish(roundId, id, expertId, joinReason), model, response, flash);
    }

    @PostMapping("/chair")
    String chair(@PathVariable String roundId, @PathVariable String id, @RequestParam(defaultValue = "") String chairId,
            @RequestParam(defaultValue = "") String chairReason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        model.addAttribute("chairId", chairId).addAttribute("chairReason", chairReason);
        return asked(roundId, id, () -> ChangeChair.wish(roundId, chosen("chairId", chairId), chairReason), model, response, flash);
    }

    @PostMapping("/dismiss")
    String dismiss(@PathVariable String roundId, @PathVariable String id, @RequestParam(defaultValue = "") String memberId,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        model.addAttribute("memberId", memberId).addAttribute("reason", reason);
        return asked(roundId, id, () -> DismissMember.wish(roundId, chosen("memberId", memberId), reason), model, response, flash);
    }

    private static String chosen(String field, String memberId) {
        if (memberId.isBlank()) {
            throw new Refusal("stage.invalid", Map.of(field, "rule.stage.choose-member"));
        }
        return memberId;
    }

    private String asked(String roundId, String id, Supplier<Wish> wish, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        String asked;
        try {
            asked = ask.ask(wish.get());
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal, response));
            return page.show(roundId, id, model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + asked;
    }
}
