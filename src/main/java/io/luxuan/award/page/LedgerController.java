package io.luxuan.award.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A round's ledger for staff: promised and paid by fund, unit and project. */
@Controller
class LedgerController {
    private final ReadLedger read;

    LedgerController(ReadLedger read) {
        this.read = read;
    }

    @GetMapping("/manager/rounds/{roundId}/ledger")
    String ledger(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("view", read.of(roundId, cursor));
        model.addAttribute("cursor", cursor);
        return "award/ledger";
    }

    @GetMapping("/manager/changes/{id}")
    String change(@PathVariable String id) {
        return "redirect:/manager/projects/" + read.projectOf(id) + "#change-" + id;
    }
}
