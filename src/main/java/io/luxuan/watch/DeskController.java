package io.luxuan.watch;

import io.luxuan.round.Rounds;
import io.luxuan.shared.DeskCounter;
import io.luxuan.shared.Kept;
import io.luxuan.watch.today.DeskTabs;
import io.luxuan.watch.today.Today;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DeskController {
    private final Rounds rounds;
    private final DeskTabs tabs;
    private final Today today;
    private final RoundCards cards;
    private final Kept<List<CounterLine>> counters;

    DeskController(Rounds rounds, DeskTabs tabs, Today today, RoundCards cards, List<DeskCounter> counters,
            @Value("${luxuan.kept:3s}") Duration age) {
        this.rounds = rounds;
        this.tabs = tabs;
        this.today = today;
        this.cards = cards;
        this.counters = new Kept<>(age, () ->
                counters.stream().map(CounterLine::of).filter(line -> line.waiting() > 0).toList());
    }

    record CounterLine(long waiting, String messageKey, String path) {
        static CounterLine of(DeskCounter counter) {
            return new CounterLine(counter.waiting(), counter.messageKey(), counter.path());
        }
    }

    @GetMapping("/manager")
    String desk(@RequestParam(required = false) Integer year, @RequestParam(required = false) String whose, Model model) {
        List<Integer> years = rounds.years();
        DeskTabs.View view = tabs.of(whose);
        List<RoundCard> shown = cards.of(rounds, year == null ? years : List.of(year)).stream()
                .filter(card -> view.reads(card.round().id())).toList();
        model.addAttribute("years", years);
        model.addAttribute("year", year);
        model.addAttribute("cards", shown);
        model.addAttribute("view", view).addAttribute("counts", tabs.counts(view));
        model.addAttribute("today", today.kinds(view));
        model.addAttribute("counters", counters.get());
        return "watch/desk";
    }
}
