package io.luxuan.notify.office;

import io.luxuan.notify.ToldKind;
import io.luxuan.notify.Way;
import io.luxuan.notify.rule.ToldWords;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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

/** What is told to whom, by which way and in which words. */
@Controller
@RequestMapping(OfficePart.PAGE)
class OfficeController {
    private final KeepRules rules;
    private final KeepWords words;

    OfficeController(KeepRules rules, KeepWords words) {
        this.rules = rules;
        this.words = words;
    }

    @GetMapping
    String table(Model model) {
        model.addAttribute("lines", rules.lines()).addAttribute("ways", Way.values()).addAttribute("open", rules.open());
        return "notify/office";
    }

    @PostMapping
    String set(@RequestParam(required = false) List<String> on, RedirectAttributes flash) {
        rules.set(on == null ? Set.of() : Set.copyOf(on));
        flash.addFlashAttribute("done", "office.saved");
        return "redirect:" + OfficePart.PAGE;
    }

    @GetMapping("/{kind}")
    String words(@PathVariable String kind, Model model) {
        return page(kind(kind), words.of(kind(kind)), Map.of(), model);
    }

    @PostMapping("/{kind}")
    String write(@PathVariable String kind, @RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String act, Model model, HttpServletResponse response, RedirectAttributes flash) {
        ToldWords typed = new ToldWords(title.strip(), body.strip().replace("\r\n", "\n"));
        try {
            if (act.equals("preview")) {
                model.addAttribute("preview", words.preview(kind(kind), typed));
                return page(kind(kind), typed, Map.of(), model);
            }
            words.write(kind(kind), typed);
        } catch (Refusal refusal) {
            return page(kind(kind), typed, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "office.words.saved");
        return "redirect:" + OfficePart.PAGE;
    }

    @PostMapping("/{kind}/reset")
    String reset(@PathVariable String kind, RedirectAttributes flash) {
        words.reset(kind(kind));
        flash.addFlashAttribute("done", "office.words.was-reset");
        return "redirect:" + OfficePart.PAGE;
    }

    private String page(ToldKind kind, ToldWords typed, Map<String, String> errors, Model model) {
        model.addAttribute("kind", kind).addAttribute("words", typed).addAttribute("errors", errors);
        model.addAttribute("own", words.isOwn(kind)).addAttribute("fields", words.fields());
        return "notify/words";
    }

    private static ToldKind kind(String typed) {
        return Arrays.stream(ToldKind.values()).filter(kind -> kind.name().equals(typed)).findFirst()
                .orElseThrow(() -> new NotFound("kind of news", typed));
    }
}
