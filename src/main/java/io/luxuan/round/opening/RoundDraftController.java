package io.luxuan.round.opening;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rounds in preparation, and one of them on its way to its opening. */
@Controller
@RequestMapping("/manager/rounds/drafts")
class RoundDraftController {
    private final ReadRoundDrafts drafts;
    private final SettleRoundDraft settle;
    private final DraftDesk desk;
    private final SecondLook look;
    private final AskSecondPerson ask;
    private final OpenRoundDraft open;

    RoundDraftController(ReadRoundDrafts drafts, SettleRoundDraft settle, DraftDesk desk, SecondLook look,
            AskSecondPerson ask, OpenRoundDraft open) {
        this.drafts = drafts;
        this.settle = settle;
        this.desk = desk;
        this.look = look;
        this.ask = ask;
        this.open = open;
    }

    @GetMapping
    String all(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("drafts", drafts.page(cursor)).addAttribute("cursor", cursor);
        return "round/drafts";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        boolean opened = drafts.one(id).state() == RoundDraftState.OPENED;
        return opened ? "redirect:/manager/rounds/" + id : page(id, Map.of(), model);
    }

    /** The public page of its rules. */
    @GetMapping("/{id}/preview/rules")
    String rules(@PathVariable String id, Model model) {
        model.addAttribute("previewOf", id);
        return desk.previewed(id).map(page -> {
            model.addAttribute("round", page.round()).addAttribute("programme", page.programme()).addAttribute("corrections", List.of());
            return "round/rules";
        }).orElse("round/preview-none");
    }

    @PostMapping("/{id}/drop")
    String drop(@PathVariable String id, RedirectAttributes flash) {
        settle.drop(id);
        flash.addFlashAttribute("done", "round.draft.dropped");
        return "redirect:/manager/rounds/drafts";
    }

    @PostMapping("/{id}/take")
    String takeOver(@PathVariable String id, RedirectAttributes flash) {
        settle.takeOver(id);
        flash.addFlashAttribute("done", "round.draft.taken");
        return "redirect:/manager/rounds/drafts/" + id;
    }

    @PostMapping("/{id}/ask")
    String ask(@PathVariable String id, @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "false") boolean sure,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            ask.ask(look.wish(id, reason, sure));
        } catch (Refusal refusal) {
            model.addAttribute("reason", reason);
            return page(id, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "round.draft.asked");
        return "redirect:/manager/rounds/drafts/" + id;
    }

    @PostMapping("/{id}/open")
    String open(@PathVariable String id, @RequestParam(defaultValue = "false") boolean sure, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            open.open(id, sure);
        } catch (Refusal refusal) {
            return page(id, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "round.opened");
        return "redirect:/manager/rounds/" + id;
    }

    private String page(String id, Map<String, String> errors, Model model) {
        model.addAttribute("page", desk.page(id)).addAttribute("mine", Actors.require().id()).addAttribute("errors", errors);
        return "round/draft";
    }
}
