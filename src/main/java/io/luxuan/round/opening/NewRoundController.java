package io.luxuan.round.opening;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.round.OpenARound;
import io.luxuan.round.OpenRound;
import io.luxuan.round.RoundForm;
import io.luxuan.round.RoundFormReader;
import io.luxuan.round.ValidityRules;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a round: first its programme, then dates and settings. */
@Controller
class NewRoundController {
    private final Programmes programmes;
    private final OpenARound openARound;
    private final ProposeRound propose;
    private final MovableClock clock;

    NewRoundController(Programmes programmes, OpenARound openARound, ProposeRound propose, MovableClock clock) {
        this.programmes = programmes;
        this.openARound = openARound;
        this.propose = propose;
        this.clock = clock;
    }

    @GetMapping("/manager/rounds/new")
    String start(@RequestParam(required = false) String programme, @RequestParam(required = false) String like, Model model) {
        if (programme == null) {
            return choose(model);
        }
        Programme chosen = programme(programme);
        return form(chosen, like == null ? propose.fresh(chosen) : propose.like(chosen, like), Map.of(), model);
    }

    @PostMapping("/manager/rounds/new")
    String open(@ModelAttribute("form") RoundForm form, @RequestParam(defaultValue = "false") boolean sure,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        Programme programme = programme(form.programmeId());
        RoundFormReader reader = new RoundFormReader(programme, form);
        OpenRound command = reader.command(clock.now());
        String id = isId(form.id()) ? form.id() : Ids.next();
        try {
            reader.faults().refuse("round.open");
            if (!sure && propose.isThere(id, form.title(), form.year())) {
                throw new Refusal("round.sure", Map.of("sure", "rule.round.twice"));
            }
            openARound.open(id, command);
        } catch (Refusal refusal) {
            return form(programme, form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "round.opened");
        return "redirect:/manager/rounds/" + id;
    }

    private String form(Programme programme, RoundForm form, Map<String, String> errors, Model model) {
        model.addAttribute("programme", programme);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("obstacle", obstacle(programme)).addAttribute("earlier", propose.earlier(programme));
        return "round/new";
    }

    private String choose(Model model) {
        Map<String, Refused> obstacles = new HashMap<>();
        programmes.current().forEach(programme -> obstacles.put(programme.id(), obstacle(programme)));
        model.addAttribute("programmes", programmes.current()).addAttribute("obstacles", obstacles);
        return "round/choose";
    }

    private Refused obstacle(Programme programme) {
        return ValidityRules.offersRounds(programme, clock.now().toLocalDate()).refusal().orElse(null);
    }

    private Programme programme(String id) {
        return programmes.current().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("programme", id));
    }

    private static boolean isId(String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
