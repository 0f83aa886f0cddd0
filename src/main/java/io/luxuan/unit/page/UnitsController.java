package io.luxuan.unit.page;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.unit.profile.KeepProfile;
import io.luxuan.unit.register.EntryState;
import io.luxuan.unit.register.JudgeEntry;
import io.luxuan.unit.register.ReadUnit;
import io.luxuan.unit.register.WaitingEntries;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Managers confirm what units claim, and read what is known of them. */
@Controller
@RequestMapping("/manager/units")
class UnitsController {
    private final WaitingEntries waiting;
    private final ReadUnit read;
    private final JudgeEntry judge;
    private final KeepProfile profiles;

    UnitsController(WaitingEntries waiting, ReadUnit read, JudgeEntry judge, KeepProfile profiles) {
        this.waiting = waiting;
        this.read = read;
        this.judge = judge;
        this.profiles = profiles;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "CLAIMED") EntryState state, @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("entries", waiting.page(state, SearchWords.of(q), cursor)).addAttribute("state", state)
                .addAttribute("states", EntryState.values()).addAttribute("q", q).addAttribute("cursor", cursor);
        return "unit/list";
    }

    @GetMapping("/{organisationId}")
    String unit(@PathVariable String organisationId, Model model) {
        return page(organisationId, Map.of(), null, model);
    }

    @PostMapping("/{organisationId}/entries/{id}/{verdict}")
    String judge(@PathVariable String organisationId, @PathVariable String id, @PathVariable String verdict,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            decide(id, verdict, reason);
        } catch (Refusal refusal) {
            return page(organisationId, Map.of("reason-" + id, FormAgain.faults(refusal, response).get("reason")), reason, model);
        }
        flash.addFlashAttribute("done", "unit.done." + verdict);
        return "redirect:/manager/units/" + organisationId;
    }

    @OnRecord(action = "unit.file", kind = "unit-entry")
    @GetMapping("/entries/{id}/evidence")
    ResponseEntity<Resource> evidence(@PathVariable String id) {
        return read.evidence(id).asDownload();
    }

    private void decide(String id, String verdict, String reason) {
        switch (verdict) {
            case "confirm" -> judge.confirm(id);
            case "refuse" -> judge.refuse(id, reason);
            case "end" -> judge.end(id, reason);
            default -> throw new NotFound("verdict", verdict);
        }
    }

    private String page(String organisationId, Map<String, String> errors, String typed, Model model) {
        model.addAttribute("unit", read.of(organisationId)).addAttribute("errors", errors).addAttribute("typed", typed)
                .addAttribute("profile", profiles.ofUnit(organisationId));
        return "unit/unit";
    }
}
