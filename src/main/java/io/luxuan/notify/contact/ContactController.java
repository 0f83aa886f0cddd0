package io.luxuan.notify.contact;

import io.luxuan.notify.ToldGroup;
import io.luxuan.notify.Way;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where each says how they want to be reached. */
@Controller
@RequestMapping("/inbox/ways")
class ContactController {
    private static final String PAGE = "redirect:/inbox/ways";

    private final OwnContacts contacts;

    ContactController(OwnContacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    String page(Model model) {
        return page(contacts.standing().quiet(), Map.of(), model);
    }

    @PostMapping
    String choose(@RequestParam(required = false) List<String> wanted, TypedHours quiet, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            contacts.choose(wanted(wanted == null ? List.of() : wanted), quiet);
        } catch (Refusal refusal) {
            return page(quiet, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "contact.chosen");
        return PAGE;
    }

    @GetMapping("/{way}")
    String one(@PathVariable String way, Model model) {
        return one(way(way), "", "", Map.of(), model);
    }

    @PostMapping("/{way}/code")
    String send(@PathVariable String way, @RequestParam(defaultValue = "") String address, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            if (!contacts.isProved(way(way))) {
                contacts.beCalled(way(way), address);
                flash.addFlashAttribute("done", "contact.confirmed");
                return PAGE;
            }
            return one(way(way), address, contacts.sendCode(way(way), address), Map.of(), model);
        } catch (Refusal refusal) {
            return one(way(way), address, "", FormAgain.faults(refusal, response), model);
        }
    }

    @PostMapping("/{way}")
    String confirm(@PathVariable String way, @RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            contacts.confirm(way(way), ticket, code);
        } catch (Refusal refusal) {
            return one(way(way), address, ticket, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "contact.confirmed");
        return PAGE;
    }

    @PostMapping("/{way}/remove")
    String remove(@PathVariable String way, RedirectAttributes flash) {
        contacts.remove(way(way));
        flash.addFlashAttribute("done", "contact.removed");
        return PAGE;
    }

    private String page(TypedHours quiet, Map<String, String> errors, Model model) {
        model.addAttribute("standing", contacts.standing()).addAttribute("groups", ToldGroup.values());
        model.addAttribute("quiet", quiet).addAttribute("errors", errors);
        return "notify/ways";
    }

    private String one(Way way, String address, String ticket, Map<String, String> errors, Model model) {
        if (!contacts.standing().ways().contains(way)) {
            throw new NotFound("way", way.name());
        }
        model.addAttribute("way", way).addAttribute("address", address).addAttribute("ticket", ticket).addAttribute("errors", errors);
        model.addAttribute("proved", contacts.isProved(way));
        return "notify/address";
    }

    private static Way way(String typed) {
        return Arrays.stream(Way.values()).filter(way -> way.name().equals(typed)).findFirst().orElseThrow(() -> new NotFound("way", typed));
    }

    /** As {@code MAIL.RESULT}. */
    private static Map<Way, Set<ToldGroup>> wanted(List<String> typed) {
        Map<Way, Set<ToldGroup>> wanted = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            Set<ToldGroup> groups = EnumSet.noneOf(ToldGroup.class);
            Arrays.stream(ToldGroup.values()).filter(group -> typed.contains(way + "." + group)).forEach(groups::add);
            wanted.put(way, groups);
        }
        return wanted;
    }
}
