package io.luxuan.ranking.member;

import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardState;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The application beside a member's card: read, score, save, sign. */
@Controller
@RequestMapping("/expert/stage/cards/{id}")
class StageCardController {
    private final ReadStage read;
    private final ScoreStage score;

    StageCardController(ReadStage read, ScoreStage score) {
        this.read = read;
        this.score = score;
    }

    @OnRecord(action = "stage-card.read", kind = "stage-card")
    @GetMapping
    String show(@PathVariable String id, Model model) {
        ReadStage.One one = read.of(id);
        model.addAttribute("one", one);
        if (one.card().state() == StageCardState.ASKED && one.open()) {
            model.addAttribute("people", read.people(one)).addAttribute("errors", Map.of()).addAttribute("kinds", ConflictKind.values());
            return "ranking/stage-declare";
        }
        if (one.card().state() == StageCardState.AVOIDED || one.card().state() == StageCardState.ASKED) {
            return "redirect:/expert/stage/" + one.session().id();
        }
        return page(one, StageDraft.of(one.card()), Map.of(), model);
    }

    @OnRecord(action = "stage-card.read", kind = "stage-card")
    @PostMapping("/card")
    String save(@PathVariable String id, @RequestParam Map<String, String> form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        StageDraft draft = StageDraft.of(form);
        ScoreStage.Saved saved = score.save(id, draft);
        if (inPlace) {
            model.addAttribute("card", saved.card()).addAttribute("faults", saved.faults());
            return "ranking/stage-status :: status";
        }
        if (!saved.faults().isEmpty()) {
            FormAgain.mark(response);
            return page(read.of(id), draft.at(saved.card()), saved.faults(), model);
        }
        flash.addFlashAttribute("done", "card.saved");
        return "redirect:/expert/stage/cards/" + id;
    }

    @OnRecord(action = "stage-card.read", kind = "stage-card")
    @PostMapping("/sign")
    String sign(@PathVariable String id, @RequestParam Map<String, String> form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        StageDraft draft = StageDraft.of(form);
        Map<String, Refused> faults = score.sign(id, draft);
        if (!faults.isEmpty()) {
            StageCard kept = score.save(id, draft).card();
            FormAgain.mark(response);
            return page(read.of(id), draft.at(kept), faults, model);
        }
        flash.addFlashAttribute("done", "card.signed");
        return "redirect:/expert/stage/" + read.of(id).session().id();
    }

    @OnRecord(action = "stage-card.file", kind = "stage-card")
    @GetMapping("/attachments/{attachmentId}")
    ResponseEntity<Resource> attachment(@PathVariable String id, @PathVariable String attachmentId) {
        return read.attachment(id, attachmentId).asDownload();
    }

    @OnRecord(action = "stage-card.file", kind = "stage-card")
    @GetMapping("/attachments/{attachmentId}/shown")
    ResponseEntity<Resource> shown(@PathVariable String id, @PathVariable String attachmentId) {
        return read.attachment(id, attachmentId).asShown();
    }

    @OnRecord(action = "stage-card.file", kind = "stage-card")
    @GetMapping("/paper.pdf")
    ResponseEntity<Resource> paper(@PathVariable String id) {
        return read.paper(id).asShown();
    }

    private String page(ReadStage.One one, StageDraft draft, Map<String, Refused> faults, Model model) {
        model.addAttribute("one", one).addAttribute("card", one.card()).addAttribute("draft", draft).addAttribute("faults", faults);
        model.addAttribute("document", read.document(one.card().id()));
        return "ranking/stage-card";
    }
}
