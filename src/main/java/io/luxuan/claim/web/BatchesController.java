package io.luxuan.claim.web;

import io.luxuan.claim.batch.FormBatch;
import io.luxuan.claim.batch.ReadBatches;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Batches of a round: what waits for one, forming one, and how far each has come. */
@Controller
@RequestMapping("/manager")
class BatchesController {
    private final ReadBatches read;
    private final FormBatch form;

    BatchesController(ReadBatches read, FormBatch form) {
        this.read = read;
        this.form = form;
    }

    @GetMapping("/rounds/{roundId}/batches")
    String batches(@PathVariable String roundId, @RequestParam(required = false) Integer before,
            @RequestParam(required = false) String q, @RequestParam(required = false) String cursor, Model model) {
        ReadBatches.Page page = read.of(roundId, before, q, cursor);
        model.addAttribute("page", page);
        model.addAttribute("round", page.round());
        model.addAttribute("cursor", cursor);
        model.addAttribute("before", before);
        return "claim/batches";
    }

    /** @param all takes all that match the search, on whatever page */
    @PostMapping("/rounds/{roundId}/batches")
    String form(@PathVariable String roundId, @RequestParam String id, @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) String q, @RequestParam(defaultValue = "") List<String> selected,
            RedirectAttributes flash) {
        if (!all && selected.isEmpty()) {
            flash.addFlashAttribute("problem", "batch.none-selected");
            return "redirect:/manager/rounds/" + roundId + "/batches";
        }
        if (all) {
            form.ofAll(id, roundId, q);
        } else {
            form.ofChosen(id, roundId, selected);
        }
        flash.addFlashAttribute("done", "batch.formed");
        return "redirect:/manager/batches/" + id;
    }

    @GetMapping("/batches/{id}")
    String batch(@PathVariable String id, @RequestParam(required = false) String cursor, Model model) {
        ReadBatches.Single page = read.one(id, cursor);
        model.addAttribute("page", page);
        model.addAttribute("round", page.round());
        model.addAttribute("cursor", cursor);
        return "claim/batch";
    }
}
