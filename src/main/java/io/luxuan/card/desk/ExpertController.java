package io.luxuan.card.desk;

import io.luxuan.card.DeskWork;
import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.panel.substitute.RefuseAssignment;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.storage.AttachmentContent;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The expert's list, and the declaration that stands before the material. */
@Controller
class ExpertController {
    private final ExpertDesk desk;
    private final ReadAssignment reading;
    private final AcceptAssignment accept;
    private final RefuseAssignment refuse;
    private final List<DeskWork> others;

    ExpertController(ExpertDesk desk, ReadAssignment reading, AcceptAssignment accept, RefuseAssignment refuse, List<DeskWork> others) {
        this.desk = desk;
        this.reading = reading;
        this.accept = accept;
        this.refuse = refuse;
        this.others = others;
    }

    @GetMapping("/expert")
    String home(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("tasks", desk.open(cursor));
        model.addAttribute("signed", desk.signed());
        model.addAttribute("counts", desk.counts());
        model.addAttribute("next", desk.next().orElse(null));
        model.addAttribute("cursor", cursor);
        model.addAttribute("others", others.stream().flatMap(work -> work.mine().stream()).toList());
        return "card/desk";
    }

    @PostMapping("/expert/assignments/{id}/accept")
    String accept(@PathVariable String id, @RequestParam(defaultValue = "false") boolean declared, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (!declared) {
            return declarationAgain(id, model, response, "declared", "refusal.assignment.declare-first");
        }
        accept.accept(id);
        flash.addFlashAttribute("done", "card.declare.accepted");
        return "redirect:/expert/assignments/" + id;
    }

    @PostMapping("/expert/assignments/{id}/refuse")
    String refuse(@PathVariable String id, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        model.addAttribute("kind", kind);
        model.addAttribute("reason", reason);
        if (kind.isBlank()) {
            return declarationAgain(id, model, response, "kind", "card.refuse.kind-needed");
        }
        try {
            refuse.refuse(id, "OTHER_REASON".equals(kind) ? null : ConflictKind.valueOf(kind), reason.strip());
        } catch (IllegalArgumentException unknown) {
            return declarationAgain(id, model, response, "kind", "card.refuse.kind-needed");
        } catch (Refusal refusal) {
            FormAgain.faults(refusal);
            return declarationAgain(id, model, response, "reason", refusal.messageKey());
        }
        flash.addFlashAttribute("done", "card.refuse.done");
        return "redirect:/expert";
    }

    /** A conflict may come to light while reading: the way out stays open until the signature. */
    @GetMapping("/expert/assignments/{id}/conflict")
    String conflict(@PathVariable String id, Model model) {
        ReadAssignment.Overview task = reading.overview(id);
        model.addAttribute("task", task);
        model.addAttribute("people", reading.people(task));
        return task.seat().isOpen() ? "card/declare" : "redirect:/expert/assignments/" + id;
    }

    private String declarationAgain(
            String id, Model model, HttpServletResponse response, String field, String message) {
        FormAgain.mark(response);
        model.addAttribute("errorField", field);
        model.addAttribute("errorKey", message);
        ReadAssignment.Overview task = reading.overview(id);
        model.addAttribute("task", task);
        model.addAttribute("people", reading.people(task));
        return "card/declare";
    }

    @OnRecord(action = "assignment.file", kind = "assignment")
    @GetMapping("/expert/assignments/{id}/attachments/{attachmentId}")
    ResponseEntity<Resource> attachment(@PathVariable String id, @PathVariable String attachmentId) {
        AttachmentContent content = reading.attachment(id, attachmentId);
        return content.asDownload();
    }

    @OnRecord(action = "assignment.file", kind = "assignment")
    @GetMapping("/expert/assignments/{id}/attachments/{attachmentId}/shown")
    ResponseEntity<Resource> shown(@PathVariable String id, @PathVariable String attachmentId) {
        return reading.attachment(id, attachmentId).asShown();
    }

    @OnRecord(action = "assignment.file", kind = "assignment")
    @GetMapping("/expert/assignments/{id}/paper.pdf")
    ResponseEntity<Resource> paper(@PathVariable String id) {
        return reading.paper(id).asShown();
    }
}
