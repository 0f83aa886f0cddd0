package io.luxuan.intake;

import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/manager/rounds/{roundId}/import")
class ImportController {
    private static final int SHOWN_PROBLEMS = 200;

    private final StartImport startImport;
    private final ReadImport readImport;
    private final Rounds rounds;
    private final MovableClock clock;

    ImportController(StartImport startImport, ReadImport readImport, Rounds rounds, MovableClock clock) {
        this.startImport = startImport;
        this.readImport = readImport;
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable String roundId, Model model) {
        return page(rounds.get(roundId), model);
    }

    @GetMapping("/progress")
    String progress(@PathVariable String roundId, Model model) {
        page(rounds.get(roundId), model);
        return "intake/import :: progress";
    }

    @PostMapping
    String upload(@PathVariable String roundId, @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "false") boolean closeCall, Model model, HttpServletResponse response,
            RedirectAttributes redirect) throws IOException {
        Round round = rounds.get(roundId);
        model.addAttribute("closeCall", closeCall);
        if (file == null || file.isEmpty()) {
            return refused("intake.error.no-file", round, model, response);
        }
        try {
            RoundFile read = startImport.start(roundId, file.getOriginalFilename(), file.getBytes(), closeCall);
            if (read.isSound()) {
                redirect.addFlashAttribute("done", "intake.done.started");
                return "redirect:/manager/rounds/" + roundId + "/import";
            }
            model.addAttribute("problems", read.problems().stream().limit(SHOWN_PROBLEMS).toList());
            model.addAttribute("problemCount", read.problems().size());
            return refused("intake.error.bad-rows", round, model, response);
        } catch (Refusal refusal) {
            return refused(refusal.messageKey(), round, model, response);
        }
    }

    private String refused(String messageKey, Round round, Model model, HttpServletResponse response) {
        FormAgain.mark(response);
        model.addAttribute("error", messageKey);
        return page(round, model);
    }

    private String page(Round round, Model model) {
        model.addAttribute("round", round);
        model.addAttribute("job", readImport.newest(round.id()));
        model.addAttribute("open", ImportRules.mayImport(round, rounds.programmeOf(round), clock.now()).isAllowed());
        return "intake/import";
    }
}
