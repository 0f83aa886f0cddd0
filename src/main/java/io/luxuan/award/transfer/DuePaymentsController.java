package io.luxuan.award.transfer;

import io.luxuan.award.money.PaymentKind;
import io.luxuan.award.money.PaymentState;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is due, and the account of one payment. */
@Controller
@RequestMapping("/manager/transfers")
class DuePaymentsController {
    private final ReadDue read;
    private final ProposeOrder propose;
    private final EnterPayee payees;
    private final EnterReturn returns;
    private final AskSecondPerson second;

    DuePaymentsController(ReadDue read, ProposeOrder propose, EnterPayee payees, EnterReturn returns, AskSecondPerson second) {
        this.read = read;
        this.propose = propose;
        this.payees = payees;
        this.returns = returns;
        this.second = second;
    }

    @GetMapping
    String due(DueForm form, @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("page", read.page(form.filter(), cursor)).addAttribute("cursor", cursor)
                .addAttribute("kinds", PaymentKind.values()).addAttribute("states", PaymentState.values());
        return "award/transfers";
    }

    @PostMapping("/orders")
    String propose(DueForm form, @RequestParam(required = false) List<String> ids, @RequestParam(required = false) boolean all,
            RedirectAttributes flash) {
        ProposeOrder.Proposed made = all ? propose.all(form.ready()) : propose.these(ids == null ? List.of() : ids);
        flash.addFlashAttribute("done", made.left() == 0 ? "transfer.proposed" : "transfer.proposed-some");
        return "redirect:/manager/transfers/orders/" + made.orderId();
    }

    @GetMapping("/payments/{id}")
    String payment(@PathVariable String id, Model model) {
        return payment(id, Map.of(), Map.of(), model);
    }

    @PostMapping("/payments/{id}/account")
    String account(@PathVariable String id, EnterPayee.Typed account, @RequestParam Map<String, String> typed, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            payees.enter(id, account);
        } catch (Refusal refusal) {
            return payment(id, typed, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "transfer.account-entered");
        return "redirect:/manager/transfers/payments/" + id;
    }

    @PostMapping("/payments/{id}/return")
    String cameBack(@PathVariable String id, @RequestParam(defaultValue = "") String returnReason, @RequestParam Map<String, String> typed,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            second.ask(returns.wish(id, returnReason));
        } catch (Refusal refusal) {
            return payment(id, typed, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/transfers/payments/" + id;
    }

    private String payment(String id, Map<String, String> typed, Map<String, String> errors, Model model) {
        model.addAttribute("one", read.one(id)).addAttribute("typed", typed).addAttribute("errors", errors);
        return "award/transfer-payment";
    }

    /** As the page's form has it: a field that was left empty looks for nothing. */
    record DueForm(String fund, String programme, String round, Integer year, PaymentKind kind, PaymentState state, String q) {
        DueFilter filter() {
            return new DueFilter(given(fund), given(programme), given(round), year, kind, state, given(q));
        }

        DueFilter ready() {
            return new DueFilter(given(fund), given(programme), given(round), year, kind, null, given(q));
        }

        private static String given(String typed) {
            return typed == null || typed.isBlank() ? null : typed;
        }
    }
}
