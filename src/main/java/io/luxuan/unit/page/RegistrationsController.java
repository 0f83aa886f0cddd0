package io.luxuan.unit.page;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.unit.enrol.ConfirmUnits;
import io.luxuan.unit.enrol.ReadRegistrations;
import io.luxuan.unit.enrol.RegistrationState;
import io.luxuan.unit.enrol.TakeOverUnit;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** Managers confirm units that registered themselves, and settle whose a name or code is. */
@Controller
@RequestMapping("/manager/units/registrations")
class RegistrationsController {
    private static final String LIST = "redirect:/manager/units/registrations";

    private final ReadRegistrations read;
    private final ConfirmUnits confirm;
    private final AskSecondPerson ask;

    RegistrationsController(ReadRegistrations read, ConfirmUnits confirm, AskSecondPerson ask) {
        this.read = read;
        this.confirm = confirm;
        this.ask = ask;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "WAITING") RegistrationState state, @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor, Model model) {
        String search = SearchWords.of(q);
        return RegistrationPages.list(read.page(state, search, cursor), state, search, cursor, "/manager/units/registrations", model);
    }

    /** What a bulk confirmation would do, before it is done. */
    @GetMapping("/chosen")
    String chosen(@RequestParam(defaultValue = "") List<String> selected, Model model, RedirectAttributes flash) {
        if (selected.isEmpty()) {
            flash.addFlashAttribute("problem", "registration.none-chosen");
            return LIST;
        }
        model.addAttribute("lines", read.these(selected));
        return "unit/registrations-chosen";
    }

    /** What somebody else settled meanwhile, was handed in anew, or is no longer alone, is counted apart. */
    @PostMapping("/confirm")
    String confirmChosen(@RequestParam(defaultValue = "") List<String> selected,
            @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        long done = selected.stream().distinct().filter(id -> confirms(id, sent.get("seen-" + id))).count();
        flash.addFlashAttribute("done", "registration.confirmed-many")
                .addFlashAttribute("doneArguments", List.of(done, selected.stream().distinct().count() - done));
        return LIST;
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        return page(id, Map.of(), Map.of(), model);
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable String id, @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            confirm.confirm(id, seen, note);
        } catch (Refusal refusal) {
            return page(id, FormAgain.faults(refusal, response), Map.of("note", note), model);
        }
        flash.addFlashAttribute("done", "registration.confirmed");
        return LIST;
    }

    @PostMapping("/{id}/return")
    String giveBack(@PathVariable String id, @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            confirm.giveBack(id, seen, reason);
        } catch (Refusal refusal) {
            return page(id, FormAgain.faults(refusal, response), Map.of("reason", reason), model);
        }
        flash.addFlashAttribute("done", "registration.returned");
        return LIST;
    }

    /** Asks for a second person. @param close whether the accounts that the unit has are closed */
    @PostMapping("/{id}/join/{unit}")
    String join(@PathVariable String id, @PathVariable String unit, @RequestParam(defaultValue = "false") boolean close,
            @RequestParam Map<String, String> sent, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String at = "why-" + unit;
        String why = sent.getOrDefault(at, "");
        String wish;
        try {
            wish = ask.ask(TakeOverUnit.wish(id, unit, close, why));
        } catch (Refusal refusal) {
            return page(id, Map.of(at, FormAgain.faults(refusal, response).values().iterator().next()), Map.of(at, why), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    @OnRecord(action = "registration.file", kind = "unit-registration")
    @GetMapping("/{id}/licence")
    ResponseEntity<Resource> licence(@PathVariable String id) {
        return read.licence(id).asDownload();
    }

    private boolean confirms(String id, String seen) {
        try {
            confirm.confirm(id, seen, null);
            return true;
        } catch (Refusal notAnyMore) {
            return false;
        }
    }

    private String page(String id, Map<String, String> errors, Map<String, String> typed, Model model) {
        return RegistrationPages.one(read.one(id), errors, typed, "/manager/units/registrations", model);
    }
}
