package io.luxuan.round.opening;

import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.RoundForm;
import io.luxuan.round.RoundFormReader;
import io.luxuan.round.ValidityRules;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a new round: begun, kept while it is typed, and resumed. */
@Controller
@RequestMapping("/manager/rounds")
class RoundDraftFormController {
    private final ProposeRound propose;
    private final SaveRoundDraft save;
    private final ReadRoundDrafts drafts;
    private final MovableClock clock;

    RoundDraftFormController(ProposeRound propose, SaveRoundDraft save, ReadRoundDrafts drafts, MovableClock clock) {
        this.propose = propose;
        this.save = save;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param revision of the draft; 0 or null for what was not kept yet  @param like of the round that it was copied from, or null */
    record Shown(Integer revision, String like) {}

    @GetMapping(value = "/new", params = "programme")
    String begin(@RequestParam String programme, @RequestParam(required = false) String like, Model model) {
        Programme chosen = drafts.programme(programme);
        RoundForm form = like == null ? propose.fresh(chosen) : propose.like(chosen, like);
        return page(chosen, form, new Shown(0, like), Map.of(), model);
    }

    @GetMapping("/drafts/{id}/edit")
    String resume(@PathVariable String id, Model model) {
        RoundDraft draft = drafts.one(id);
        if (!drafts.isWritable(draft)) {
            return "redirect:/manager/rounds/drafts/" + id;
        }
        model.addAttribute("draft", draft);
        return page(drafts.programme(draft), draft.form(), new Shown(draft.revision(), draft.likeId()), Map.of(), model);
    }

    /** By a button, or by itself while somebody types. */
    @PostMapping("/drafts")
    String keep(@ModelAttribute("form") RoundForm form, Shown shown, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        Programme programme = drafts.programme(form.programmeId());
        RoundForm named = named(form);
        try {
            RoundDraft draft = save.save(programme, named, seen(shown), like(shown));
            model.addAttribute("draft", draft);
        } catch (Refusal refusal) {
            if (inPlace) {
                throw new Refusal(refusal.fields().values().stream().findFirst().map(key -> key.replaceFirst("rule.", "")).orElse(refusal.code()),
                        refusal.arguments());
            }
            return page(programme, named, newest(named, shown), FormAgain.faults(refusal, response), model);
        }
        if (inPlace) {
            return "round/draft-parts :: kept";
        }
        flash.addFlashAttribute("done", "round.draft.kept");
        return "redirect:/manager/rounds/drafts/" + named.id() + "/edit";
    }

    /** Kept, and on to its preview where nothing is wrong with it. */
    @PostMapping("/new")
    String next(@ModelAttribute("form") RoundForm form, Shown shown, Model model, HttpServletResponse response) {
        Programme programme = drafts.programme(form.programmeId());
        RoundForm named = named(form);
        try {
            RoundDraft draft = save.save(programme, named, seen(shown), like(shown));
            model.addAttribute("draft", draft);
            RoundFormReader reader = new RoundFormReader(programme, named);
            reader.command(clock.now());
            reader.faults().refuse("round.open");
        } catch (Refusal refusal) {
            return page(programme, named, newest(named, shown), FormAgain.faults(refusal, response), model);
        }
        return "redirect:/manager/rounds/drafts/" + named.id();
    }

    private String page(Programme programme, RoundForm form, Shown shown, Map<String, String> errors, Model model) {
        model.addAttribute("programme", programme).addAttribute("form", form).addAttribute("shown", shown).addAttribute("errors", errors);
        model.addAttribute("obstacle", ValidityRules.offersRounds(programme, clock.now().toLocalDate()).refusal().orElse(null));
        List<Round> earlier = propose.earlier(programme);
        model.addAttribute("earlier", earlier);
        model.addAttribute("like", earlier.stream().filter(round -> round.id().equals(shown.like())).findFirst().orElse(null));
        return "round/new";
    }

    private static RoundForm named(RoundForm form) {
        boolean isId = form.id() != null && form.id().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return isId ? form : RoundForm.read(Ids.next(), form.programmeId(), form.fields());
    }

    /** Whoever sends it once more has been told what was kept meanwhile. */
    private Shown newest(RoundForm form, Shown shown) {
        return new Shown(drafts.revision(form.id()), shown.like());
    }

    private static int seen(Shown shown) {
        return shown.revision() == null ? 0 : shown.revision();
    }

    private static String like(Shown shown) {
        return shown.like() == null || shown.like().isBlank() ? null : shown.like();
    }
}
