package io.luxuan.unit.page;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.unit.enrol.ConfirmRecommended;
import io.luxuan.unit.enrol.ReadRegistrations;
import io.luxuan.unit.enrol.RegistrationState;
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

/** A department confirms the units that named it. */
@Controller
@RequestMapping("/recommender/units")
class RecommendedUnitsController {
    private static final String BASE = "/recommender/units";

    private final ReadRegistrations read;
    private final ConfirmRecommended confirm;

    RecommendedUnitsController(ReadRegistrations read, ConfirmRecommended confirm) {
        this.read = read;
        this.confirm = confirm;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "WAITING") RegistrationState state, @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor, Model model) {
        String search = SearchWords.of(q);
        return RegistrationPages.list(read.ofDepartment(state, search, cursor), state, search, cursor, BASE, model);
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        return page(id, Map.of(), Map.of(), model);
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable String id, @RequestParam(defaultValue = "") String seen, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            confirm.confirm(id, seen);
        } catch (Refusal refusal) {
            return page(id, FormAgain.faults(refusal, response), Map.of(), model);
        }
        flash.addFlashAttribute("done", "registration.confirmed");
        return "redirect:" + BASE;
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
        return "redirect:" + BASE;
    }

    @OnRecord(action = "registration.file", kind = "unit-registration")
    @GetMapping("/{id}/licence")
    ResponseEntity<Resource> licence(@PathVariable String id) {
        return read.licenceOfOwn(id).asDownload();
    }

    private String page(String id, Map<String, String> errors, Map<String, String> typed, Model model) {
        return RegistrationPages.one(read.oneOfDepartment(id), errors, typed, BASE, model);
    }
}
