package io.luxuan.application.recommend;

import io.luxuan.application.recommend.RecommendedOrder.View;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.order.FaultyOrder;
import io.luxuan.shared.order.OrderForm;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The order of what a department recommends, a hundred lines a page. Every way of putting it in order is one form. */
@Controller("recommendedOrderController")
@RequestMapping("/recommender/rounds/{roundId}/order")
class OrderController {
    static final int LINES = 100;

    private final RecommendedOrder order;
    private final MessageSource messages;

    OrderController(RecommendedOrder order, MessageSource messages) {
        this.order = order;
        this.messages = messages;
    }

    /** @param no line, from 1; @param place as kept or as typed */
    record Line(int no, ApplicationRow row, String place) {}

    @GetMapping
    String show(@PathVariable String roundId, @RequestParam(defaultValue = "1") int page, Model model) {
        return page(order.view(roundId), page, null, Map.of(), model);
    }

    @PostMapping
    String order(@PathVariable String roundId, @RequestParam(defaultValue = "1") int page, @ModelAttribute OrderForm form, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            order.order(roundId, form);
        } catch (Refusal refusal) {
            FormAgain.faults(refusal, response);
            return page(order.view(roundId), page, form, errors(refusal), model);
        }
        flash.addFlashAttribute("done", "recommend.order.done");
        flash.addAttribute("page", page);
        return "redirect:/recommender/rounds/{roundId}/order";
    }

    private static String page(View view, int page, OrderForm typed, Map<String, String> errors, Model model) {
        List<String> numbers = view.order().lines();
        int pages = Math.max(1, (numbers.size() + LINES - 1) / LINES);
        int at = Math.min(Math.max(1, page), pages);
        int first = (at - 1) * LINES;
        List<Line> lines = IntStream.range(first, Math.min(numbers.size(), first + LINES))
                .mapToObj(index -> line(view, index, typed)).toList();
        model.addAttribute("view", view).addAttribute("lines", lines).addAttribute("page", at).addAttribute("pages", pages);
        model.addAttribute("firstPlace", Math.min(first, view.order().placed().size()) + 1);
        model.addAttribute("form", typed == null ? new OrderForm(null, null, "", "", "", "", null, "", "", view.seen()) : typed);
        model.addAttribute("errors", errors);
        return "application/recommend-order";
    }

    private static Line line(View view, int index, OrderForm typed) {
        String number = view.order().lines().get(index);
        int place = view.order().placeOf(number);
        String said = typed == null ? null : typed.placeOf(number);
        String kept = place == 0 ? "" : String.valueOf(place);
        return new Line(index + 1, view.rows().get(number), said == null ? kept : said);
    }

    private Map<String, String> errors(Refusal refusal) {
        Map<String, String> errors = new HashMap<>();
        if (refusal instanceof FaultyOrder faulty) {
            faulty.faults().forEach(fault -> errors.merge(fault.field(), messages.getMessage(fault.messageKey(),
                    fault.arguments().toArray(), Locale.SIMPLIFIED_CHINESE), (one, more) -> one + " " + more));
        } else {
            errors.putAll(refusal.fields());
        }
        return errors;
    }
}
