package io.luxuan.unit.page;

import io.luxuan.shared.Ids;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.storage.Upload;
import io.luxuan.unit.register.ClaimEntry;
import io.luxuan.unit.register.EntryForm;
import io.luxuan.unit.register.ReadUnit;
import io.luxuan.unit.register.WithdrawEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit reads and keeps its own page of the register. */
@Controller
@RequestMapping("/applicant/unit")
class OwnUnitController {
    private final ReadUnit read;
    private final ClaimEntry claim;
    private final WithdrawEntry withdraw;

    OwnUnitController(ReadUnit read, ClaimEntry claim, WithdrawEntry withdraw) {
        this.read = read;
        this.claim = claim;
        this.withdraw = withdraw;
    }

    @GetMapping
    String unit(Model model) {
        model.addAttribute("unit", read.own());
        return "unit/own";
    }

    @GetMapping("/claim/{fact}")
    String form(@PathVariable String fact, Model model) {
        return form(fact, Ids.next(), EntryForm.empty(), Map.of(), model);
    }

    @PostMapping("/claim/{fact}")
    String claim(@PathVariable String fact, @ModelAttribute("form") EntryForm form, @RequestParam String once,
            @RequestParam(required = false) MultipartFile evidence, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String id = once.matches("[0-9a-f-]{36}") ? once : Ids.next();
        try {
            claim.claim(id, read.choices(fact).fact(), form, upload(evidence));
        } catch (Refusal refusal) {
            return form(fact, id, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "unit.claimed");
        return "redirect:/applicant/unit";
    }

    @PostMapping("/entries/{id}/withdraw")
    String withdraw(@PathVariable String id, RedirectAttributes flash) {
        withdraw.withdraw(id);
        flash.addFlashAttribute("done", "unit.withdrawn");
        return "redirect:/applicant/unit";
    }

    @OnRecord(action = "unit.file", kind = "unit-entry")
    @GetMapping("/entries/{id}/evidence")
    ResponseEntity<Resource> evidence(@PathVariable String id) {
        return read.ownEvidence(id).asDownload();
    }

    private String form(String fact, String once, EntryForm form, Map<String, String> errors, Model model) {
        model.addAttribute("choices", read.choices(fact)).addAttribute("once", once).addAttribute("form", form).addAttribute("errors", errors);
        return "unit/claim";
    }

    /** Browsers send an empty part where no file was chosen. */
    private static Upload upload(MultipartFile part) {
        return part == null || part.isEmpty() ? null : new Upload(part.getOriginalFilename(), part.getSize(), part);
    }
}
