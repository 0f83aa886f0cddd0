package io.luxuan.decision;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.order.OrderForm;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One group of equals at the meeting. Every way of putting it in order is one form. */
@Controller("equalsController")
@RequestMapping("/manager/rounds/{roundId}/decision/ties/{rank}")
class TiesController {
    private final ReadMeeting read;
    private final TiePage page;
    private final OrderEquals order;

    TiesController(ReadMeeting read, TiePage page, OrderEquals order) {
        this.read = read;
        this.page = page;
        this.order = order;
    }

    @GetMapping
    String show(@PathVariable String roundId, @PathVariable int rank, @RequestParam(defaultValue = "1") int page, Model model) {
        this.page.fill(model, read.of(roundId), rank, page, null);
        return "decision/tie";
    }

    @PostMapping
    String order(@PathVariable String roundId, @PathVariable int rank, @RequestParam(defaultValue = "1") int page,
            @ModelAttribute OrderForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            order.order(roundId, rank, form);
        } catch (Refusal refusal) {
            FormAgain.faults(refusal, response);
            this.page.fill(model, read.of(roundId), rank, page, form);
            this.page.refused(model, refusal);
            return "decision/tie";
        }
        flash.addFlashAttribute("done", "decision.ordered");
        flash.addAttribute("page", page);
        return "redirect:/manager/rounds/{roundId}/decision/ties/{rank}";
    }
}
