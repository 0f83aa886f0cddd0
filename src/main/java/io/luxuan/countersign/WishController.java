package io.luxuan.countersign;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a second manager, and one such wish with its ways out. */
@Controller
@RequestMapping("/manager/wishes")
class WishController {
    private static final String PAGE = "redirect:/manager/wishes/";

    private final ReadWishes read;
    private final SettleWish settle;
    private final MovableClock clock;

    WishController(ReadWishes read, SettleWish settle, MovableClock clock) {
        this.read = read;
        this.settle = settle;
        this.clock = clock;
    }

    @GetMapping
    String all(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("wishes", read.all(cursor)).addAttribute("cursor", cursor).addAttribute("now", clock.now());
        return "countersign/wishes";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        return page(id, "", Map.of(), model);
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable String id, RedirectAttributes flash) {
        settle.confirm(id);
        flash.addFlashAttribute("done", read.agreesOnly(read.get(id)) ? "countersign.agreed" : "countersign.confirmed");
        return PAGE + id;
    }

    @PostMapping("/{id}/refuse")
    String refuse(@PathVariable String id, @RequestParam(defaultValue = "") String answer, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            settle.refuse(id, answer);
        } catch (Refusal refusal) {
            return page(id, answer, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "countersign.refused");
        return PAGE + id;
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable String id, RedirectAttributes flash) {
        settle.withdraw(id);
        flash.addFlashAttribute("done", "countersign.withdrawn");
        return PAGE + id;
    }

    private String page(String id, String answer, Map<String, String> errors, Model model) {
        AskedWish wish = read.open(id);
        model.addAttribute("wish", wish);
        model.addAttribute("now", clock.now());
        model.addAttribute("mine", wish.askedBy().equals(Actors.require().id()));
        model.addAttribute("askerClosed", read.isAskerClosed(wish));
        model.addAttribute("alone", read.isAlone(wish));
        model.addAttribute("beyond", read.goesBeyond(wish));
        model.addAttribute("agrees", read.agreesOnly(wish));
        model.addAttribute("answer", answer);
        model.addAttribute("errors", errors);
        return "countersign/wish";
    }
}
