package io.luxuan.award.page;

import io.luxuan.award.acceptance.JudgeAcceptance;
import io.luxuan.award.acceptance.ReplaceJudge;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An expert judges acceptances. */
@Controller
@RequestMapping("/expert/acceptances")
class JudgeController {
    private final ReadJudging read;
    private final JudgeAcceptance judge;
    private final ReplaceJudge replace;

    JudgeController(ReadJudging read, JudgeAcceptance judge, ReplaceJudge replace) {
        this.read = read;
        this.judge = judge;
        this.replace = replace;
    }

    @GetMapping
    String list(@RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("slice", read.list(cursor));
        model.addAttribute("cursor", cursor);
        return "award/judgings";
    }

    @GetMapping("/{seatId}")
    ModelAndView one(@PathVariable String seatId) {
        return page(seatId, Map.of(), Map.of());
    }

    @OnRecord(action = "acceptance.file", kind = "acceptance-seat", id = "seatId")
    @GetMapping("/{seatId}/files/{fileId}")
    ResponseEntity<Resource> file(@PathVariable String seatId, @PathVariable String fileId) {
        return read.file(seatId, fileId).asDownload();
    }

    @PostMapping("/{seatId}/sign")
    ModelAndView sign(@PathVariable String seatId, @RequestParam(required = false) String grade,
            @RequestParam(required = false) String opinion, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(seatId, typed, flash, "award.done.judged", "/" + seatId, () -> judge.sign(seatId, grade, opinion));
    }

    @PostMapping("/{seatId}/decline")
    ModelAndView decline(@PathVariable String seatId, @RequestParam(required = false) String leaveReason,
            @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        return act(seatId, typed, flash, "award.done.declined", "", () -> replace.decline(seatId, leaveReason));
    }

    private ModelAndView act(String seatId, Map<String, String> typed, RedirectAttributes flash, String done, String back, Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            return page(seatId, typed, FormAgain.faults(refusal));
        }
        flash.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/expert/acceptances" + back);
    }

    private ModelAndView page(String seatId, Map<String, String> typed, Map<String, String> errors) {
        ReadJudging.Case one = read.of(seatId);
        return FormAgain.page("award/judging", Map.of("one", one, "project", one.project(), "record", one.record(), "typed", typed,
                "files", "/expert/acceptances/" + seatId + "/files/"), errors);
    }
}
