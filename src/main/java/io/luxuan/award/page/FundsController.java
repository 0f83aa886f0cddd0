package io.luxuan.award.page;

import io.luxuan.award.money.LedgerSum;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The funds for staff. */
@Controller
class FundsController {
    private final ReadFunds read;

    FundsController(ReadFunds read) {
        this.read = read;
    }

    @GetMapping("/manager/funds")
    String all(Model model) {
        model.addAttribute("view", read.all());
        return "award/funds";
    }

    @GetMapping("/manager/funds/{id}")
    String one(@PathVariable String id, @RequestParam(required = false) Integer year,
            @RequestParam(defaultValue = "PROGRAMME") LedgerSum.By by, @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("detail", read.of(id, year, by, cursor));
        model.addAttribute("kinds", LedgerSum.By.values());
        model.addAttribute("cursor", cursor);
        return "award/fund";
    }
}
