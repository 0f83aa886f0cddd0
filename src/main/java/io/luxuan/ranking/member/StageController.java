package io.luxuan.ranking.member;

import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's session, the declaration that stands before each card, and the chair's confirmation. */
@Controller
@RequestMapping("/expert/stage")
class StageController {
    private final OwnSessions sessions;
    private final ReadStage read;
    private final DeclareStage declare;
    private final ConfirmResult confirm;

    StageController(OwnSessions sessions, ReadStage read, DeclareStage declare, ConfirmResult confirm) {
        this.sessions = sessions;
        this.read = read;
        this.declare = declare;
        this.confirm = confirm;
    }

    @GetMapping("/{sessionId}")
    String show(@PathVariable String sessionId, Model model) {
        model.addAttribute("view", sessions.of(sessionId));
        return "ranking/own-session";
    }

    @PostMapping("/{sessionId}/results/{applicationId}")
    String confirm(@PathVariable String sessionId, @PathVariable String applicationId, @RequestParam(defaultValue = "") String remark,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            confirm.confirm(sessionId, applicationId, remark.strip());
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal, response));
            model.addAttribute("wrong", applicationId).addAttribute("remark", remark);
            return show(sessionId, model);
        }
        flash.addFlashAttribute("done", "stage.confirmed");
        return "redirect:/expert/stage/" + sessionId;
    }

    @PostMapping("/cards/{id}/accept")
    String accept(@PathVariable String id, RedirectAttributes flash) {
        declare.accept(id);
        flash.addFlashAttribute("done", "card.declare.accepted");
        return "redirect:/expert/stage/cards/" + id;
    }

    @GetMapping("/cards/{id}/avoid")
    String avoiding(@PathVariable String id, Model model) {
        return declaration(id, "", "", Map.of(), model);
    }

    @PostMapping("/cards/{id}/avoid")
    String avoid(@PathVariable String id, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String reason,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            declare.avoid(id, Arrays.stream(ConflictKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null),
                    reason.strip());
        } catch (Refusal refusal) {
            return declaration(id, kind, reason, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "stage.avoided");
        return "redirect:/expert/stage/" + read.of(id).session().id();
    }

    private String declaration(String id, String kind, String reason, Map<String, String> errors, Model model) {
        ReadStage.One one = read.of(id);
        model.addAttribute("one", one).addAttribute("people", read.people(one)).addAttribute("kinds", ConflictKind.values());
        model.addAttribute("kind", kind).addAttribute("reason", reason).addAttribute("errors", errors);
        return "ranking/stage-declare";
    }
}
