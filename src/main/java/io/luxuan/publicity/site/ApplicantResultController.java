package io.luxuan.publicity.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ApplicantResultController {
    private final ApplicantResult result;

    ApplicantResultController(ApplicantResult result) {
        this.result = result;
    }

    @GetMapping("/applicant/applications/{id}/result")
    String result(@PathVariable String id, Model model) {
        model.addAttribute("view", result.of(id));
        return "publicity/applicant-result";
    }
}
