package io.luxuan.unit.page;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import io.luxuan.storage.Upload;
import io.luxuan.unit.enrol.NameRecommender;
import io.luxuan.unit.enrol.OwnRegistration;
import io.luxuan.unit.enrol.UnitForm;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit shows that it is what it says, and names the department that recommends it. */
@Controller
@RequestMapping("/applicant/unit")
class OwnRegistrationController {
    private static final List<OrganisationKind> KINDS = Arrays.stream(OrganisationKind.values())
            .filter(kind -> kind != OrganisationKind.DEPARTMENT).toList();

    private final OwnRegistration own;
    private final NameRecommender recommender;

    OwnRegistrationController(OwnRegistration own, NameRecommender recommender) {
        this.own = own;
        this.recommender = recommender;
    }

    @GetMapping("/registration")
    String form(Model model) {
        return form(own.form(), Map.of(), model);
    }

    @PostMapping("/registration")
    String handIn(@ModelAttribute("form") UnitForm form, @RequestParam(required = false) MultipartFile licence, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            own.handIn(form, licence == null || licence.isEmpty() ? null
                    : new Upload(licence.getOriginalFilename(), licence.getSize(), licence));
        } catch (Refusal refusal) {
            return form(form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "registration.handed-in");
        return "redirect:/applicant/unit/registration";
    }

    @OnRecord(action = "registration.file", kind = "unit-registration")
    @GetMapping("/registration/licence")
    ResponseEntity<Resource> licence() {
        return own.licence().asDownload();
    }

    @GetMapping("/recommender")
    String recommender(Model model) {
        return recommender(null, Map.of(), model);
    }

    @PostMapping("/recommender")
    String nameRecommender(@RequestParam(required = false) String recommenderId, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            recommender.name(recommenderId);
        } catch (Refusal refusal) {
            return recommender(recommenderId, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "registration.recommender.done");
        return "redirect:/applicant";
    }

    private String form(UnitForm form, Map<String, String> errors, Model model) {
        model.addAttribute("form", form).addAttribute("errors", errors).addAttribute("kinds", KINDS);
        model.addAttribute("registration", own.read()).addAttribute("recommenders", own.recommenders());
        return "unit/own-registration";
    }

    private String recommender(String chosen, Map<String, String> errors, Model model) {
        model.addAttribute("choice", recommender.read()).addAttribute("chosen", chosen).addAttribute("errors", errors);
        return "unit/name-recommender";
    }
}
