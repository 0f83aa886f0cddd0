package io.luxuan.round.change;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.Wish;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.round.DateRules;
import io.luxuan.round.Deadlines;
import io.luxuan.round.DeadlinesForm;
import io.luxuan.round.NumberRules;
import io.luxuan.round.NumbersForm;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.round.Typed;
import io.luxuan.round.history.ReadRoundHistory;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules that a round pinned, its deadlines, and marks that are open until the review. */
@Controller
class RoundSettingsController {
    private final Rounds rounds;
    private final Programmes programmes;
    private final AskSecondPerson ask;
    private final MoveDeadlines move;
    private final ReadRoundHistory history;
    private final MovableClock clock;

    RoundSettingsController(Rounds rounds, Programmes programmes, AskSecondPerson ask, MoveDeadlines move,
            ReadRoundHistory history, MovableClock clock) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.ask = ask;
        this.move = move;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/manager/rounds/{id}/settings")
    String read(@PathVariable String id, Model model) {
        Round round = rounds.get(id);
        return page(round, DeadlinesForm.of(round), NumbersForm.of(round, rounds.programmeOf(round)), Map.of(), model);
    }

    @PostMapping("/manager/rounds/{id}/deadlines")
    String extend(@PathVariable String id, @ModelAttribute("form") DeadlinesForm form, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        Round round = rounds.get(id);
        String wish;
        try {
            FieldFaults faults = new FieldFaults();
            Deadlines seen = form.seen(new Typed(faults));
            Deadlines next = form.next(seen, rounds.programmeOf(round), new Typed(faults));
            faults.refuse("round.extend");
            Wish wanted = MoveDeadlines.wish(id, seen, next, form.reason());
            move.look(wanted);
            sure(next.openingLike(round), Deadlines.of(round), form.isSure());
            wish = ask.ask(wanted);
        } catch (Refusal refusal) {
            return page(round, form, NumbersForm.of(round, rounds.programmeOf(round)), FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    /** A date far ahead is asked about once. */
    private void sure(Deadlines next, Deadlines seen, boolean sure) {
        FieldFaults faults = new FieldFaults();
        Stream.of(next.opensAt(), next.closesAt(), next.recommendBy(), next.reviewBy())
                .filter(moment -> !Stream.of(seen.opensAt(), seen.closesAt(), seen.recommendBy(), seen.reviewBy()).toList().contains(moment))
                .forEach(moment -> faults.note("sure", MoveRules.isSure(moment, clock.now(), sure)));
        faults.refuse("round.sure");
    }

    @PostMapping("/manager/rounds/{id}/marks")
    String marks(@PathVariable String id, @ModelAttribute("marks") NumbersForm form, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        Round round = rounds.get(id);
        List<OpenNumber> open = rounds.programmeOf(round).numbers().stream().filter(OpenNumber::changesBeforeReview).toList();
        String wish;
        try {
            FieldFaults faults = new FieldFaults();
            Map<String, BigDecimal> next = NumbersForm.read(open, form.numbers(), new Typed(faults));
            open.stream().filter(number -> !next.containsKey(number.key()))
                    .forEach(number -> faults.note(NumberRules.fieldOf(number), NumberRules.isSet(number, null)));
            faults.refuse("round.marks");
            wish = ask.ask(ChangeMarks.wish(id, NumbersForm.read(open, form.seen(), new Typed(faults)), next, form.why()));
        } catch (Refusal refusal) {
            return page(round, DeadlinesForm.of(round), form, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    private String page(Round round, DeadlinesForm form, NumbersForm marks, Map<String, String> errors, Model model) {
        Programme pinned = rounds.programmeOf(round.id());
        model.addAttribute("round", round);
        model.addAttribute("programme", pinned);
        model.addAttribute("newer", programmes.current().stream()
                .anyMatch(each -> each.id().equals(pinned.id()) && each.version() > pinned.version()));
        model.addAttribute("form", form);
        model.addAttribute("marks", marks).addAttribute("marksWrong", errors.keySet().stream().anyMatch(NumbersForm::isField));
        model.addAttribute("marksOpen", pinned.changesBeforeReview() && NumberRules.beforeReview(round.stage()).isAllowed());
        model.addAttribute("errors", errors);
        model.addAttribute("now", clock.now());
        model.addAttribute("history", history.of(round.id()));
        model.addAttribute("extensible", DateRules.stillOpen(round.stage()).isAllowed());
        return "round/settings";
    }
}
