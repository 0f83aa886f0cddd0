package io.luxuan.watch;

import io.luxuan.countersign.ReadWishes;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.DeskCounter;
import io.luxuan.shared.Kept;
import io.luxuan.shared.Slice;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DeskController {
    private final Rounds rounds;
    private final Tasks tasks;
    private final TaskLines lines;
    private final RoundCards cards;
    private final ReadWishes wishes;
    private final Kept<List<CounterLine>> counters;

    DeskController(Rounds rounds, Tasks tasks, TaskLines lines, RoundCards cards, ReadWishes wishes, List<DeskCounter> counters,
            @Value("${luxuan.kept:3s}") Duration age) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.lines = lines;
        this.cards = cards;
        this.wishes = wishes;
        this.counters = new Kept<>(age, () ->
                counters.stream().map(CounterLine::of).filter(line -> line.waiting() > 0).toList());
    }

    record CounterLine(long waiting, String messageKey, String path) {
        static CounterLine of(DeskCounter counter) {
            return new CounterLine(counter.waiting(), counter.messageKey(), counter.path());
        }
    }

    @GetMapping("/manager")
    String desk(@RequestParam(required = false) Integer year, @RequestParam(required = false) String cursor, Model model) {
        List<Integer> years = rounds.years();
        List<RoundCard> shown = cards.of(rounds, year == null ? years : List.of(year));
        Slice<WorkItem> mine = tasks.mine(cursor, Slice.PAGE);
        model.addAttribute("years", years);
        model.addAttribute("year", year);
        model.addAttribute("cards", shown);
        model.addAttribute("mine", cursor == null ? withAsked(mine.rows(), shown) : lines.mine(mine.rows(), id -> title(shown, id)));
        model.addAttribute("mineSlice", mine);
        model.addAttribute("cursor", cursor);
        model.addAttribute("counters", counters.get());
        return "watch/desk";
    }

    private List<TaskLine> withAsked(List<WorkItem> mine, List<RoundCard> shown) {
        return Stream.concat(lines.asked(wishes.onDesk(), id -> title(shown, id)).stream(),
                lines.mine(mine, id -> title(shown, id)).stream()).toList();
    }

    private String title(List<RoundCard> shown, String roundId) {
        return shown.stream().map(RoundCard::round).filter(round -> round.id().equals(roundId)).findFirst()
                .map(Round::title).orElse(null);
    }
}
