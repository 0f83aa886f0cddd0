package io.luxuan.application.workbook;

import io.luxuan.application.submit.HandInMany;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many claims of a unit in one workbook. */
@Controller
@RequestMapping("/applicant/rounds/{roundId}/workbook")
class ClaimWorkbookController {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int SHOWN = 100;

    private final WorkbookDesk desk;
    private final TakeWorkbook take;
    private final TakeArchive attach;
    private final HandInMany handIn;

    ClaimWorkbookController(WorkbookDesk desk, TakeWorkbook take, TakeArchive attach, HandInMany handIn) {
        this.desk = desk;
        this.take = take;
        this.attach = attach;
        this.handIn = handIn;
    }

    @GetMapping
    String show(@PathVariable String roundId, @RequestParam(defaultValue = "") String cursor, Model model) {
        model.addAttribute("page", desk.show(roundId, cursor));
        model.addAttribute("faults", List.of());
        return "application/workbook";
    }

    @GetMapping("/empty.xlsx")
    void empty(@PathVariable String roundId, HttpServletResponse response) throws IOException {
        String name = desk.show(roundId, "").round().title() + ".xlsx";
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
        desk.template(roundId, response.getOutputStream());
    }

    @PostMapping
    ModelAndView upload(@PathVariable String roundId, @RequestParam(required = false) MultipartFile file, RedirectAttributes flash)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return again(roundId, List.of(new SheetFault("", 0, "", (Refused) Verdict.refused("table.no-file"))));
        }
        try {
            TakeWorkbook.Taken taken = take.take(roundId, file.getBytes());
            return done(roundId, flash, "workbook.taken", taken.fresh(), taken.known());
        } catch (FaultyWorkbook faulty) {
            return again(roundId, faulty.faults());
        } catch (Refusal refusal) {
            return again(roundId, List.of(new SheetFault("", 0, "", (Refused) Verdict.refused(refusal.code(), refusal.arguments()))));
        }
    }

    /** Attachments of many claims, named by their numbers and questions. */
    @PostMapping("/attachments")
    ModelAndView attachments(@PathVariable String roundId, @RequestParam(required = false) MultipartFile archive, RedirectAttributes flash)
            throws IOException {
        if (archive == null || archive.isEmpty()) {
            return again(roundId, List.of(new SheetFault("", 0, "", (Refused) Verdict.refused("archive.none"))));
        }
        try {
            int taken = attach.take(roundId, archive.getBytes());
            flash.addFlashAttribute("done", "workbook.attached").addFlashAttribute("doneArguments", List.of(taken));
            return new ModelAndView("redirect:/applicant/rounds/" + roundId + "/workbook");
        } catch (FaultyWorkbook faulty) {
            return again(roundId, faulty.faults());
        } catch (Refusal refusal) {
            return again(roundId, List.of(new SheetFault("", 0, "", (Refused) Verdict.refused(refusal.code(), refusal.arguments()))));
        }
    }

    @PostMapping("/hand-in")
    ModelAndView handIn(@PathVariable String roundId, RedirectAttributes flash) {
        HandInMany.Outcome outcome = handIn.handIn(roundId);
        return done(roundId, flash, "workbook.handed-in", outcome.handedIn(), outcome.left());
    }

    private static ModelAndView done(String roundId, RedirectAttributes flash, String what, int one, int other) {
        flash.addFlashAttribute("done", what);
        flash.addFlashAttribute("doneArguments", List.of(one, other));
        return new ModelAndView("redirect:/applicant/rounds/" + roundId + "/workbook");
    }

    private ModelAndView again(String roundId, List<SheetFault> faults) {
        return FormAgain.page("application/workbook", Map.of("page", desk.show(roundId, ""), "faults", faults, "shown", SHOWN));
    }
}
