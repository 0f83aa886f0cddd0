package io.luxuan.award.page;

import io.luxuan.award.acceptance.DismissJudge;
import io.luxuan.award.acceptance.ReadPanel;
import io.luxuan.award.acceptance.SeatAcceptance;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The department seats the experts who judge an acceptance. */
@Controller
@RequestMapping("/manager/projects/{id}/panel")
class PanelController {
    private final ReadPanel read;
    private final SeatAcceptance seat;
    private final DismissJudge dismiss;
    private final AskSecondPerson ask;
    private final ProjectAnswer answer;

    PanelController(ReadPanel read, SeatAcceptance seat, DismissJudge dismiss, AskSecondPerson ask, ProjectAnswer answer) {
        this.read = read;
        this.seat = seat;
        this.dismiss = dismiss;
        this.ask = ask;
        this.answer = answer;
    }

    /** @param expertId chosen before the words were changed */
    @GetMapping
    String panel(@PathVariable String id, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") List<String> expertId, Model model) {
        return page(id, words, expertId, Map.of(), model);
    }

    @PostMapping("/draw")
    ModelAndView draw(@PathVariable String id, @RequestParam(defaultValue = "0") int count, RedirectAttributes flash) {
        return act(id, List.of(), flash, () -> seat.draw(id, count));
    }

    @PostMapping("/name")
    ModelAndView name(@PathVariable String id, @RequestParam(defaultValue = "") List<String> expertId, RedirectAttributes flash) {
        return act(id, expertId, flash, () -> seat.name(id, expertId));
    }

    @PostMapping("/{seatId}/replace")
    ModelAndView replace(@PathVariable String id, @PathVariable String seatId, @RequestParam(required = false) String leaveReason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return answer.act(id, typed, flash, "countersign.asked.done", () -> ask.ask(dismiss.wish(id, seatId, leaveReason)));
    }

    private ModelAndView act(String id, List<String> chosen, RedirectAttributes flash, Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Model model = new ExtendedModelMap();
            return FormAgain.page(page(id, "", chosen, FormAgain.faults(refusal), model), model.asMap());
        }
        flash.addFlashAttribute("done", "award.done.seated");
        return new ModelAndView("redirect:/manager/projects/" + id);
    }

    private String page(String id, String words, List<String> chosen, Map<String, String> errors, Model model) {
        ReadPanel.View view = read.of(id, words, chosen);
        model.addAttribute("view", view);
        model.addAttribute("project", view.project());
        model.addAttribute("round", view.round());
        model.addAttribute("words", words);
        model.addAttribute("chosen", chosen);
        model.addAttribute("errors", errors);
        return "award/panel";
    }
}
