package io.luxuan.decision;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.order.EqualsOrder;
import io.luxuan.shared.order.OrderForm;
import io.luxuan.shared.order.PutInOrder;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Equals for a vacant place, after the decision: put in order like those of the meeting. The order goes with the form until it is
 * asked for.
 */
@Controller
@RequestMapping("/manager/rounds/{roundId}/decision/substitutes")
class SubstitutesController {
    private static final List<String> GONE = List.of("countersign.waits", "decision.order-moved");

    private final ReadMeeting read;
    private final TiePage page;
    private final AskSecondPerson second;

    SubstitutesController(ReadMeeting read, TiePage page, AskSecondPerson second) {
        this.read = read;
        this.page = page;
        this.second = second;
    }

    @GetMapping
    String show(@PathVariable String roundId, Model model) {
        MeetingView view = read.of(roundId);
        if (view.rising().isEmpty()) {
            return "redirect:/manager/rounds/{roundId}/decision";
        }
        return page(view, waiting(view), "", model);
    }

    /** @param ask to have the order confirmed; without it the lines are shown anew in the order that was typed */
    @PostMapping
    String order(@PathVariable String roundId, @ModelAttribute OrderForm form, @RequestParam(defaultValue = "false") boolean ask, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        MeetingView view = read.of(roundId);
        TieGroup group = waiting(view);
        String wish;
        try {
            if (form.seen() != null && !form.seen().equals(group.seen())) {
                throw new Refusal("decision.order-moved");
            }
            EqualsOrder order = PutInOrder.put(group.order(), form).order();
            if (!ask) {
                return page(view, with(group, order), form.reason(), model);
            }
            wish = second.ask(DecideSubstitutes.wish(roundId, places(group, order), form.reason()));
        } catch (Refusal refusal) {
            if (GONE.contains(refusal.code())) {
                throw refusal;
            }
            FormAgain.faults(refusal, response);
            page.fillRising(model, view, group, form, form);
            page.refused(model, refusal);
            return "decision/substitutes";
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    private String page(MeetingView view, TieGroup group, String reason, Model model) {
        page.fillRising(model, view, group, null, new OrderForm(null, null, "", "", "", "", null, "", reason, waiting(view).seen()));
        return "decision/substitutes";
    }

    private static TieGroup waiting(MeetingView view) {
        if (view.rising().isEmpty()) {
            throw new Refusal("decision.not-open");
        }
        Map<String, String> ids = view.rising().stream().collect(Collectors.toMap(MeetingRow::number, MeetingRow::applicationId));
        return new TieGroup(view.rising().get(0).rank(), new EqualsOrder(List.of(), ids.keySet().stream().sorted().toList()), 0, null, ids);
    }

    private static TieGroup with(TieGroup group, EqualsOrder order) {
        return new TieGroup(group.rank(), order, group.taken(), group.left(), group.ids());
    }

    private static Map<String, Integer> places(TieGroup group, EqualsOrder order) {
        return order.placed().stream().collect(Collectors.toMap(group.ids()::get, order::placeOf));
    }
}
