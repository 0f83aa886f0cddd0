package io.luxuan.recognition.web;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.recognition.judging.CheckStandard;
import io.luxuan.recognition.judging.EnterOpinion;
import io.luxuan.recognition.meeting.ConfirmRecognition;
import io.luxuan.recognition.meeting.ReadRecognition;
import io.luxuan.recognition.opinion.OpinionForm;
import io.luxuan.shared.Days;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A recognition's applications against the standard, and the meeting that confirms them. */
@Controller
@RequestMapping("/manager")
class RecognitionController {
    private static final String LEFT_OUT = "leftOut.";

    private final ReadRecognition read;
    private final CheckStandard check;
    private final EnterOpinion enter;
    private final AskSecondPerson ask;

    RecognitionController(ReadRecognition read, CheckStandard check, EnterOpinion enter, AskSecondPerson ask) {
        this.read = read;
        this.check = check;
        this.enter = enter;
        this.ask = ask;
    }

    @GetMapping("/rounds/{roundId}/recognition")
    String recognition(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        return page(roundId, cursor, Map.of(), Map.of(), model);
    }

    @PostMapping("/rounds/{roundId}/recognition")
    String confirm(@PathVariable String roundId, @RequestParam Map<String, String> sent, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        String wish;
        try {
            wish = ask.ask(ConfirmRecognition.wish(roundId, day(sent.get("heldOn")), sent.get("minutes"), leftOut(sent)));
        } catch (Refusal refusal) {
            return page(roundId, null, FormAgain.faults(refusal, response), sent, model);
        }
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    @GetMapping("/recognitions/{id}")
    String application(@PathVariable String id, Model model) {
        return checkPage(id, Map.of(), "", null, model);
    }

    @PostMapping("/recognitions/{id}")
    String check(@PathVariable String id, @RequestParam boolean meets, @RequestParam(defaultValue = "") String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        String roundId = read.check(id).round().id();
        try {
            check.check(id, meets, reason);
        } catch (Refusal refusal) {
            return checkPage(id, FormAgain.faults(refusal, response), reason, null, model);
        }
        flash.addFlashAttribute("done", "recognition.checked");
        return "redirect:/manager/rounds/" + roundId + "/recognition";
    }

    @PostMapping("/recognitions/{id}/opinion")
    String opinion(@PathVariable String id, @ModelAttribute("typed") OpinionForm form, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            enter.enter(id, form);
        } catch (Refusal refusal) {
            return checkPage(id, FormAgain.faults(refusal, response), "", form, model);
        }
        flash.addFlashAttribute("done", "recognition.opinion.entered");
        return "redirect:/manager/recognitions/" + id;
    }

    private String page(String roundId, String cursor, Map<String, String> errors, Map<String, String> typed, Model model) {
        ReadRecognition.Page page = read.of(roundId, cursor);
        model.addAttribute("page", page);
        model.addAttribute("round", page.round());
        model.addAttribute("cursor", cursor);
        model.addAttribute("errors", errors);
        model.addAttribute("form", typed);
        return "recognition/recognition";
    }

    /** @param typed of the opinion; null where it was not what was sent */
    private String checkPage(String id, Map<String, String> errors, String reason, OpinionForm typed, Model model) {
        ReadRecognition.Check page = read.check(id);
        model.addAttribute("page", page);
        model.addAttribute("round", page.round());
        model.addAttribute("errors", errors);
        model.addAttribute("reason", reason);
        model.addAttribute("typed", typed == null ? OpinionForm.of(page.opinion()) : typed);
        return "recognition/check";
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Days.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static Map<String, String> leftOut(Map<String, String> sent) {
        Map<String, String> reasons = new LinkedHashMap<>();
        sent.forEach((name, text) -> {
            if (name.startsWith(LEFT_OUT)) {
                reasons.put(name.substring(LEFT_OUT.length()), text);
            }
        });
        return reasons;
    }
}
