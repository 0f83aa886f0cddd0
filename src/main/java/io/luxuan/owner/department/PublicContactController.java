package io.luxuan.owner.department;

import io.luxuan.owner.Contact;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom the public asks: for the administrator of any department, for managers of their own. */
@Controller
class PublicContactController {
    private static final String OWN = "/manager/duties/contact";
    private static final String ANY = "/admin/departments/{id}/contact";

    private final KeepContacts contacts;
    private final KeepDepartments departments;

    PublicContactController(KeepContacts contacts, KeepDepartments departments) {
        this.contacts = contacts;
        this.departments = departments;
    }

    @GetMapping(OWN)
    String own(Model model) {
        return own(contacts.ofOwn(), Map.of(), model);
    }

    @PostMapping(OWN)
    String keepOwn(@RequestParam(defaultValue = "") String office, @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") String address, Model model, HttpServletResponse response, RedirectAttributes flash) {
        Contact typed = new Contact(office, telephone, address);
        try {
            contacts.keepOwn(typed);
        } catch (Refusal refusal) {
            return own(typed, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "public-contact.kept");
        return "redirect:" + OWN;
    }

    @GetMapping(ANY)
    String any(@PathVariable String id, Model model) {
        return any(id, contacts.of(id), Map.of(), model);
    }

    @PostMapping(ANY)
    String keep(@PathVariable String id, @RequestParam(defaultValue = "") String office, @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") String address, Model model, HttpServletResponse response, RedirectAttributes flash) {
        Contact typed = new Contact(office, telephone, address);
        try {
            contacts.keep(id, typed);
        } catch (Refusal refusal) {
            return any(id, typed, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "public-contact.kept");
        return "redirect:/admin/departments/{id}";
    }

    private String own(Contact contact, Map<String, String> errors, Model model) {
        model.addAttribute("department", contacts.own().orElse(null)).addAttribute("here", OWN).addAttribute("back", "/manager/duties");
        return page(contact, errors, model);
    }

    private String any(String id, Contact contact, Map<String, String> errors, Model model) {
        model.addAttribute("department", departments.get(id)).addAttribute("here", "/admin/departments/" + id + "/contact")
                .addAttribute("back", "/admin/departments/" + id);
        return page(contact, errors, model);
    }

    private static String page(Contact contact, Map<String, String> errors, Model model) {
        model.addAttribute("contact", contact).addAttribute("errors", errors);
        return "owner/contact";
    }
}
