package io.luxuan.round;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.RoundGate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All rounds of a year, for staff. */
@Controller
class RoundsController {
    private final Rounds rounds;
    private final Programmes programmes;
    private final RoundGate gate;
    private final MovableClock clock;

    RoundsController(Rounds rounds, Programmes programmes, RoundGate gate, MovableClock clock) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping("/manager/rounds")
    String ofYear(@RequestParam(required = false) Integer year, Model model) {
        List<Integer> years = rounds.years();
        int shown = year != null ? year : years.isEmpty() ? clock.now().getYear() : years.get(0);
        Set<String> hidden = gate.unreadable();
        List<Round> found = rounds.ofYear(shown).stream().filter(round -> !hidden.contains(round.id())).toList();
        Map<String, Programme> pinned = found.stream().collect(Collectors.toMap(
                Round::id, round -> programmes.pinned(round.programmeId(), round.programmeVersion())));
        model.addAttribute("years", years);
        model.addAttribute("year", shown);
        model.addAttribute("rounds", found);
        model.addAttribute("programmes", pinned);
        return "round/list";
    }
}
