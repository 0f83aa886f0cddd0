package io.luxuan.application.form;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A part of the form's page that asks for itself. */
@Controller
class EditingController {
    private final ReadEditing read;

    EditingController(ReadEditing read) {
        this.read = read;
    }

    @GetMapping("/applicant/applications/{id}/editing")
    String now(@PathVariable String id, Model model) {
        model.addAttribute("together", read.now(id)).addAttribute("id", id);
        return "application/together :: again";
    }
}
