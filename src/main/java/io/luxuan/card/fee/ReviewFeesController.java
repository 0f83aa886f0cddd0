package io.luxuan.card.fee;

import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fees of a round's experts as a list to pay by. */
@Controller
@OnRecord(action = "panels.read", kind = "round", id = "roundId")
@RequestMapping("/manager/rounds/{roundId}/review-fees")
class ReviewFeesController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rounds rounds;
    private final ReadReviewFees read;
    private final SetReviewFee set;

    ReviewFeesController(Rounds rounds, ReadReviewFees read, SetReviewFee set) {
        this.rounds = rounds;
        this.read = read;
        this.set = set;
    }

    @GetMapping
    String show(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        BigDecimal perCard = read.perCard(roundId);
        model.addAttribute("round", rounds.get(roundId)).addAttribute("lines", read.page(roundId, cursor)).addAttribute("cursor", cursor);
        if (!model.containsAttribute("perCard")) {
            model.addAttribute("perCard", perCard == null ? "" : perCard.stripTrailingZeros().toPlainString());
        }
        return "card/fees";
    }

    @PostMapping
    String set(@PathVariable String roundId, @RequestParam(defaultValue = "") String perCard, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            set.set(roundId, perCard);
        } catch (Refusal refusal) {
            model.addAttribute("errors", FormAgain.faults(refusal, response)).addAttribute("perCard", perCard);
            return show(roundId, null, model);
        }
        flash.addFlashAttribute("done", "card.fees.set");
        return "redirect:/manager/rounds/" + roundId + "/review-fees";
    }

    @GetMapping("/list.xlsx")
    void sheet(@PathVariable String roundId, HttpServletResponse response) throws IOException {
        response.setContentType(WORKBOOK);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("评审费清单 " + rounds.get(roundId).title() + ".xlsx", StandardCharsets.UTF_8).build().toString());
        read.sheet(roundId, response.getOutputStream());
    }
}
