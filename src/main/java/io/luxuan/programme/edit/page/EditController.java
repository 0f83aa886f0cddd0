package io.luxuan.programme.edit.page;

import io.luxuan.programme.edit.draft.ChangeParts;
import io.luxuan.programme.edit.draft.ChangeParts.Change;
import io.luxuan.programme.edit.draft.Draft;
import io.luxuan.programme.edit.draft.SaveFields;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The forms of a draft. They save themselves while one types; rows and parts come and go by buttons of the same form. */
@Controller
@RequestMapping("/manager/programmes/drafts/{id}/edit")
class EditController {
    private static final List<String> VIEWS = List.of("guide", "form", "card");
    private static final String FIELD = "v.";

    private final EditDesk desk;
    private final SaveFields save;
    private final ChangeParts change;

    EditController(EditDesk desk, SaveFields save, ChangeParts change) {
        this.desk = desk;
        this.save = save;
        this.change = change;
    }

    @GetMapping
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String at, @RequestParam(required = false) String view, Model model) {
        Screen screen = desk.show(id, at);
        model.addAttribute("screen", screen);
        model.addAttribute("open", screen.draft().isOpen() && screen.draft().isBy(Actors.require().id()));
        model.addAttribute("view", view == null || !VIEWS.contains(view) ? view(at) : view);
        return "programme/edit";
    }

    /** @param button such as {@code up:form.sections.2}; empty for saving alone */
    @PostMapping
    String save(@PathVariable String id, @RequestParam(defaultValue = "") String at, @RequestParam int layout,
            @RequestParam(name = "do", defaultValue = "") String button, @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        Draft saved = save.save(id, layout, typed(sent));
        if (inPlace) {
            response.setHeader("HX-Trigger", "draft-saved");
            model.addAttribute("screen", desk.show(id, at));
            return "programme/edit-saved :: saved";
        }
        String shown = button.isEmpty() ? at : pressed(id, saved.layoutNo(), button, at);
        flash.addFlashAttribute("done", "programme.draft.saved");
        return "redirect:" + UriComponentsBuilder.fromPath("/manager/programmes/drafts/{id}/edit").queryParam("at", shown)
                .buildAndExpand(id).encode().toUriString();
    }

    /** What a part is best seen in. */
    private static String view(String at) {
        return at.startsWith("form") && !at.startsWith("formality") ? "form" : at.startsWith("rubric") ? "card" : "guide";
    }

    private String pressed(String id, int layout, String button, String at) {
        String[] said = button.split(":", 2);
        Change wanted = Stream.of(Change.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(said[0])).findFirst()
                .filter(one -> said.length == 2).orElseThrow(() -> new NotFound("button", button));
        String shown = change.change(id, layout, wanted, said[1]);
        return wanted == Change.ADD && EditDesk.pageOf(shown).equals(shown) ? shown : at;
    }

    private static Map<String, List<String>> typed(MultiValueMap<String, String> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        sent.forEach((name, texts) -> {
            if (name.startsWith(FIELD)) {
                typed.put(name.substring(FIELD.length()), texts);
            }
        });
        return typed;
    }
}
