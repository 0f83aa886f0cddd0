package io.luxuan.round.opening;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.round.ValidityRules;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict.Refused;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A new round begins with its programme, or with what was left unfinished. */
@Controller
class NewRoundController {
    private final Programmes programmes;
    private final ReadRoundDrafts drafts;
    private final ProposeRound propose;
    private final MovableClock clock;

    NewRoundController(Programmes programmes, ReadRoundDrafts drafts, ProposeRound propose, MovableClock clock) {
        this.programmes = programmes;
        this.drafts = drafts;
        this.propose = propose;
        this.clock = clock;
    }

    @GetMapping(value = "/manager/rounds/new", params = "!programme")
    String choose(Model model) {
        List<Programme> all = programmes.current();
        Map<String, Refused> obstacles = new HashMap<>();
        all.forEach(programme -> obstacles.put(programme.id(), obstacle(programme)));
        model.addAttribute("programmes", all.stream().sorted(Comparator.comparing(one -> obstacles.get(one.id()) != null)).toList());
        model.addAttribute("obstacles", obstacles);
        model.addAttribute("drafts", drafts.page(null));
        model.addAttribute("latest", propose.latest());
        return "round/choose";
    }

    private Refused obstacle(Programme programme) {
        return ValidityRules.offersRounds(programme, clock.now().toLocalDate()).refusal().orElse(null);
    }
}
