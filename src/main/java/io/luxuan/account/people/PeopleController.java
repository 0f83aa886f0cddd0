package io.luxuan.account.people;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit looks at its people; its administrators change them. */
@Controller
@RequestMapping("/applicant/people")
class PeopleController {
    private final ReadPeople read;
    private final InviteColleague invite;
    private final ChangeRights rights;
    private final LetGo letGo;

    PeopleController(ReadPeople read, InviteColleague invite, ChangeRights rights, LetGo letGo) {
        this.read = read;
        this.invite = invite;
        this.rights = rights;
        this.letGo = letGo;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("people", read.own());
        return "account/people/people";
    }

    @GetMapping("/new")
    String form(Model model) {
        return form(invite.begin(), Map.of(), model);
    }

    @PostMapping
    String invite(@ModelAttribute("form") ColleagueForm form, Model model, RedirectAttributes flash, HttpServletResponse response) {
        try {
            return shown(invite.invite(form), flash);
        } catch (Refusal refusal) {
            return form(form, FormAgain.faults(refusal, response), model);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        return one(id, Map.of(), model);
    }

    @PostMapping("/{id}/rights")
    String change(@PathVariable String id, @RequestParam(required = false) Set<UnitRight> rights, RedirectAttributes flash) {
        this.rights.change(id, rights == null ? Set.of() : rights);
        return done("people.rights-changed", flash);
    }

    @PostMapping("/{id}/password")
    String again(@PathVariable String id, RedirectAttributes flash) {
        return shown(invite.again(id), flash);
    }

    @PostMapping("/{id}/leave")
    String leave(@PathVariable String id, @RequestParam(required = false) String successor, Model model, RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            letGo.leave(id, successor);
        } catch (Refusal refusal) {
            return one(id, FormAgain.faults(refusal, response), model);
        }
        return done("people.left", flash);
    }

    @PostMapping("/{id}/back")
    String takeBack(@PathVariable String id, RedirectAttributes flash) {
        letGo.takeBack(id);
        flash.addFlashAttribute("done", "people.back");
        return "redirect:/applicant/people/{id}";
    }

    private static String shown(InviteColleague.Invited invited, RedirectAttributes flash) {
        if (invited.address() != null) {
            flash.addFlashAttribute("done", "people.mailed").addFlashAttribute("doneArguments", List.of(invited.address(), invited.username()));
        } else {
            flash.addFlashAttribute("invited", Map.of("username", invited.username(), "password", invited.password()));
        }
        return "redirect:/applicant/people/" + invited.id();
    }

    private static String done(String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return "redirect:/applicant/people";
    }

    private String form(ColleagueForm form, Map<String, String> errors, Model model) {
        model.addAttribute("form", form).addAttribute("errors", errors).addAttribute("rights", UnitRight.values())
                .addAttribute("mailed", invite.isMailOpen());
        return "account/people/new";
    }

    private String one(String id, Map<String, String> errors, Model model) {
        model.addAttribute("one", read.one(id)).addAttribute("successors", read.successors(id)).addAttribute("errors", errors)
                .addAttribute("rights", UnitRight.values());
        return "account/people/one";
    }
}
