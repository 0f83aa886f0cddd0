package io.luxuan.award.page;

import io.luxuan.award.money.AwardFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger's awards, with what they are looked for by. */
@Controller
class AwardsOfFundsController {
    private final ReadAwardsOfFunds read;

    AwardsOfFundsController(ReadAwardsOfFunds read) {
        this.read = read;
    }

    @GetMapping("/manager/ledger")
    String awards(@RequestParam(required = false) String fund, @RequestParam(required = false) Integer year,
            @RequestParam(required = false) String programme, @RequestParam(required = false) String unit,
            @RequestParam(required = false) String person, @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("page", read.of(new AwardFilter(given(fund), year, given(programme), given(unit), given(person), given(q)), cursor));
        model.addAttribute("cursor", cursor);
        return "award/awards";
    }

    /** A field that was left empty looks for nothing. */
    private static String given(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
