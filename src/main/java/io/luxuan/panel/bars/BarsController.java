package io.luxuan.panel.bars;

import io.luxuan.application.AsideGround;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
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

/** Whom applicants keep away, looked at before the draw. */
@Controller
@OnRecord(action = "panels.read", kind = "round", id = "roundId")
@RequestMapping("/manager/rounds/{roundId}/panels/bars")
class BarsController {
    private final Rounds rounds;
    private final ReadBars read;
    private final HeedClaims heed;
    private final NearNamesDesk near;

    BarsController(Rounds rounds, ReadBars read, HeedClaims heed, NearNamesDesk near) {
        this.rounds = rounds;
        this.read = read;
        this.heed = heed;
        this.near = near;
    }

    @GetMapping
    String all(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("round", rounds.get(roundId));
        model.addAttribute("bars", read.page(roundId, cursor));
        model.addAttribute("cursor", cursor);
        model.addAttribute("near", near.undecided(roundId));
        return "panel/bars";
    }

    @GetMapping("/{applicationId}")
    String one(@PathVariable String roundId, @PathVariable String applicationId, Model model) {
        return page(roundId, applicationId, List.of(), "", "", Map.of(), model);
    }

    @PostMapping("/{applicationId}")
    String setAside(@PathVariable String roundId, @PathVariable String applicationId,
            @RequestParam(name = "claims", defaultValue = "") List<String> claims, @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            heed.setAside(roundId, applicationId, claims, ground, reason);
        } catch (Refusal refusal) {
            return page(roundId, applicationId, claims, ground, reason, FormAgain.faults(refusal, response), model);
        }
        return done(roundId, applicationId, "bars.set-aside.done", flash);
    }

    @PostMapping("/{applicationId}/heed")
    String takeBack(@PathVariable String roundId, @PathVariable String applicationId, @RequestParam(defaultValue = "") String claim,
            RedirectAttributes flash) {
        heed.takeBack(roundId, applicationId, claim);
        return done(roundId, applicationId, "bars.heeded.done", flash);
    }

    private static String done(String roundId, String applicationId, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return "redirect:/manager/rounds/" + roundId + "/panels/bars/" + applicationId;
    }

    private String page(String roundId, String applicationId, List<String> chosen, String ground, String reason,
            Map<String, String> errors, Model model) {
        model.addAttribute("round", rounds.get(roundId));
        model.addAttribute("bars", read.one(roundId, applicationId));
        model.addAttribute("chosen", chosen);
        model.addAttribute("ground", ground);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        model.addAttribute("grounds", AsideGround.values());
        return "panel/bars-of";
    }
}
