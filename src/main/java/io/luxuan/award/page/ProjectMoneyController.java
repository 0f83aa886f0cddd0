package io.luxuan.award.page;

import io.luxuan.award.clawback.ClaimIntegrityBreach;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.money.HoldPayments;
import io.luxuan.award.money.SettleAmount;
import io.luxuan.countersign.AskSecondPerson;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a manager does with a project's money. */
@Controller
@RequestMapping("/manager/projects/{id}")
class ProjectMoneyController {
    private final HoldPayments hold;
    private final SettleAmount settle;
    private final ClaimIntegrityBreach breach;
    private final AskSecondPerson ask;
    private final ProjectAnswer answer;

    ProjectMoneyController(HoldPayments hold, SettleAmount settle, ClaimIntegrityBreach breach, AskSecondPerson ask,
            ProjectAnswer answer) {
        this.ask = ask;
        this.hold = hold;
        this.settle = settle;
        this.breach = breach;
        this.answer = answer;
    }

    @PostMapping("/hold")
    ModelAndView hold(@PathVariable String id, @RequestParam(required = false) HoldKind holdKind,
            @RequestParam(required = false) String holdReason, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return answer.act(id, typed, flash, "award.done.held", () -> hold.hold(id, holdKind, holdReason));
    }

    @PostMapping("/release")
    ModelAndView release(@PathVariable String id, @RequestParam(required = false) HoldKind holdKind,
            @RequestParam(required = false) String holdReason, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return answer.act(id, typed, flash, "award.done.released", () -> hold.release(id, holdKind, holdReason));
    }

    @PostMapping("/settle")
    ModelAndView settle(@PathVariable String id, @RequestParam(defaultValue = "") String settledAmount,
            @RequestParam(required = false) String settleReason, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return answer.act(id, typed, flash, "award.done.settled", () -> settle.settle(id, settledAmount.strip(), settleReason));
    }

    @PostMapping("/integrity-breach")
    ModelAndView breach(@PathVariable String id, @RequestParam(required = false) String breachReason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return answer.act(id, typed, flash, "countersign.asked.done", () -> ask.ask(breach.wish(id, breachReason)));
    }
}
