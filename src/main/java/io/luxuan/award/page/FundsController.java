package io.luxuan.award.page;

import io.luxuan.award.money.LedgerSum;
import io.luxuan.programme.money.EnterBudget;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The funds for staff. */
@Controller
class FundsController {
    private final ReadFunds read;

    private final EnterBudget budget;
    private final ExportFunds export;

    FundsController(ReadFunds read, EnterBudget budget, ExportFunds export) {
        this.read = read;
        this.budget = budget;
        this.export = export;
    }

    @GetMapping("/manager/funds")
    String all(Model model) {
        model.addAttribute("view", read.all());
        return "award/funds";
    }

    @GetMapping("/manager/funds.xlsx")
    void workbook(HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("funds.xlsx").build().toString());
        export.workbook(response.getOutputStream());
    }

    @GetMapping("/manager/funds/{id}")
    String one(@PathVariable String id, @RequestParam(required = false) Integer year,
            @RequestParam(defaultValue = "PROGRAMME") LedgerSum.By by, @RequestParam(required = false) String cursor, Model model) {
        return page(id, year, by, cursor, Map.of(), Map.of(), model);
    }

    @PostMapping("/manager/funds/{id}/budget")
    String budget(@PathVariable String id, @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String reference, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            budget.enter(id, year, amount, reference);
        } catch (Refusal refusal) {
            Map<String, String> typed = Map.of("year", year, "amount", amount, "reference", reference);
            return page(id, null, LedgerSum.By.PROGRAMME, null, typed, FormAgain.faults(refusal, response), model);
        }
        flash.addFlashAttribute("done", "fund.budget.done");
        return "redirect:/manager/funds/" + id;
    }

    private String page(String id, Integer year, LedgerSum.By by, String cursor, Map<String, String> typed, Map<String, String> errors, Model model) {
        model.addAttribute("detail", read.of(id, year, by, cursor)).addAttribute("kinds", LedgerSum.By.values())
                .addAttribute("cursor", cursor).addAttribute("form", typed).addAttribute("errors", errors);
        return "award/fund";
    }
}
