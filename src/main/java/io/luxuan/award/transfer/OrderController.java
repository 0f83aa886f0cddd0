package io.luxuan.award.transfer;

import io.luxuan.award.project.FaultTexts;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.site.FormAgain;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Orders to the treasury, and one from its approval to the bank's last answer. */
@Controller
@RequestMapping("/manager/transfers/orders")
class OrderController {
    private final ReadOrders read;
    private final DecideOrder decide;
    private final SendOrder send;
    private final SettleLines settle;
    private final FaultTexts texts;

    OrderController(ReadOrders read, DecideOrder decide, SendOrder send, SettleLines settle, FaultTexts texts) {
        this.read = read;
        this.decide = decide;
        this.send = send;
        this.settle = settle;
        this.texts = texts;
    }

    @GetMapping
    String all(@RequestParam(required = false) OrderState state, @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("orders", read.page(state, cursor)).addAttribute("cursor", cursor).addAttribute("state", state)
                .addAttribute("states", OrderState.values());
        return "award/transfer-orders";
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id, @RequestParam(defaultValue = "0") int cursor) {
        return page(id, cursor, Map.of(), List.of(), Map.of());
    }

    @PostMapping("/{id}/approve")
    ModelAndView approve(@PathVariable String id, RedirectAttributes flash) {
        return act(id, Map.of(), List.of(), flash, "transfer.approved", () -> decide.approve(id));
    }

    @PostMapping("/{id}/refuse")
    ModelAndView refuse(@PathVariable String id, @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean notHandedOver, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, List.of(), flash, "transfer.refused", () -> decide.refuse(id, reason, notHandedOver));
    }

    @PostMapping("/{id}/send")
    ModelAndView send(@PathVariable String id, RedirectAttributes flash) {
        return act(id, Map.of(), List.of(), flash, "transfer.sent", () -> send.send(id));
    }

    @PostMapping("/{id}/paid")
    ModelAndView paid(@PathVariable String id, @RequestParam(defaultValue = "") List<Integer> lines,
            @RequestParam(defaultValue = "false") boolean every, @RequestParam(defaultValue = "") String paidOn,
            @RequestParam(defaultValue = "") String voucher, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, lines, flash, "transfer.paid", () -> settle.paid(id, every ? settle.open(id) : lines, paidOn, voucher));
    }

    @PostMapping("/{id}/returned")
    ModelAndView returned(@PathVariable String id, @RequestParam(defaultValue = "") List<Integer> lines,
            @RequestParam(defaultValue = "") String returnReason, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(id, typed, lines, flash, "transfer.returned", () -> settle.returned(id, lines, returnReason));
    }

    private ModelAndView act(String id, Map<String, String> typed, List<Integer> chosen, RedirectAttributes flash, String done, Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            FormAgain.faults(refusal);
            return page(id, chosen.isEmpty() ? 0 : Collections.min(chosen) - 1, typed, chosen, texts.of(refusal));
        }
        flash.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/manager/transfers/orders/" + id);
    }

    private ModelAndView page(String id, int cursor, Map<String, String> typed, List<Integer> chosen, Map<String, String> errors) {
        ReadOrders.One one = read.one(id, cursor);
        Map<String, Object> model = new HashMap<>();
        model.put("one", one);
        model.put("cursor", cursor == 0 ? null : String.valueOf(cursor));
        model.put("typed", typed);
        model.put("chosen", chosen);
        model.put("mine", one.row().order().proposedBy().equals(Actors.require().id()));
        return FormAgain.page("award/transfer-order", model, errors);
    }
}
