package io.luxuan.round;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.MovableClock;
import java.util.List;
import java.util.Map;
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
    private final MovableClock clock;

    RoundsController(Rounds rounds, Programmes programmes, MovableClock clock) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/manager/rounds")
    String ofYear(@RequestParam(required = false) Integer year, Model model) {
        List<Integer> years = rounds.years();
        int shown = year != null ? year : years.isEmpty() ? clock.now().getYear() : years.get(0);
        List<Round> found = rounds.ofYear(shown);
        Map<String, Programme> pinned = found.stream().collect(Collectors.toMap(
                Round::id, round -> programmes.pinned(round.programmeId(), round.programmeVersion())));
        model.addAttribute("years", years);
        model.addAttribute("year", shown);
        model.addAttribute("rounds", found);
        model.addAttribute("programmes", pinned);
        return "round/list";
    }
}
