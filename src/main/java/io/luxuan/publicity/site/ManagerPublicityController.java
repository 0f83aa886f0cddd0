package io.luxuan.publicity.site;

import io.luxuan.countersign.AskedWish;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.objection.HandleObjection;
import io.luxuan.publicity.objection.ObjectionView;
import io.luxuan.publicity.objection.ReadObjection;
import io.luxuan.publicity.objection.SettleObjection;
import io.luxuan.publicity.objection.TakeObjection;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import io.luxuan.shared.trail.OnRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/manager")
class ManagerPublicityController {
    private final ReadPublicity publicity;
    private final ReadObjection objections;
    private final HandleObjection handle;
    private final TakeObjection take;
    private final Rounds rounds;
    private final ReadWishes wishes;
    private final MovableClock clock;

    ManagerPublicityController(
            ReadPublicity publicity, ReadObjection objections, HandleObjection handle, TakeObjection take, Rounds rounds,
            ReadWishes wishes, MovableClock clock) {
        this.wishes = wishes;
        this.clock = clock;
        this.publicity = publicity;
        this.objections = objections;
        this.handle = handle;
        this.take = take;
        this.rounds = rounds;
    }

    @GetMapping("/rounds/{roundId}/publicity")
    String publicity(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        PublicityView view = publicity.of(roundId, cursor);
        model.addAttribute("view", view);
        model.addAttribute("round", view.round());
        model.addAttribute("cursor", cursor);
        model.addAttribute("states", EntryState.values());
        return "publicity/manager-publicity";
    }

    @GetMapping("/rounds/{roundId}/objections")
    String objections(@PathVariable String roundId, @RequestParam(required = false) String cursor, Model model) {
        model.addAttribute("round", rounds.get(roundId));
        model.addAttribute("objections", objections.inRound(roundId, cursor));
        model.addAttribute("cursor", cursor);
        return "publicity/manager-objections";
    }

    @OnRecord(action = "objection.read", kind = "objection")
    @GetMapping("/objections/{id}")
    String objection(@PathVariable String id, Model model) {
        return page(id, Map.of(), null, model);
    }

    @OnRecord(action = "objection.read", kind = "objection")
    @PostMapping("/objections/{id}/accept")
    String accept(@PathVariable String id, @RequestParam boolean accepted, @RequestParam(defaultValue = "") String reply,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            if (!accepted) {
                return asked(handle.decline(id, reply), flash);
            }
            handle.accept(id, reply);
        } catch (Refusal refusal) {
            return again(id, refusal, Map.of("reply", reply), model, response);
        }
        flash.addFlashAttribute("done", "objection.accepted");
        return "redirect:/manager/objections/{id}";
    }

    @OnRecord(action = "objection.read", kind = "objection")
    @PostMapping("/objections/{id}/conclude")
    String conclude(@PathVariable String id, @RequestParam boolean upheld,
            @RequestParam(defaultValue = "") String findings, @RequestParam(defaultValue = "") String reply, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            return asked(handle.conclude(id, upheld, findings, reply), flash);
        } catch (Refusal refusal) {
            return again(id, refusal, Map.of("findings", findings, "reply", reply), model, response);
        }
    }

    private static String asked(String wish, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "countersign.asked.done");
        return "redirect:/manager/wishes/" + wish;
    }

    @OnRecord(action = "objection.file", kind = "objection")
    @GetMapping("/objections/{id}/evidence/{evidenceId}")
    ResponseEntity<Resource> evidence(@PathVariable String id, @PathVariable String evidenceId) {
        return objections.file(objections.evidence(id, evidenceId)).asDownload();
    }

    @OnRecord(action = "objection.read", kind = "objection")
    @PostMapping("/objections/{id}/take")
    String take(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            take.take(id, reason);
        } catch (Refusal refusal) {
            return again(id, refusal, Map.of("reason", reason), model, response);
        }
        flash.addFlashAttribute("done", "objection.taken");
        return "redirect:/manager/objections/{id}";
    }

    private String again(String id, Refusal refusal, Map<String, String> typed, Model model, HttpServletResponse response) {
        return page(id, FormAgain.faults(refusal, response), typed, model);
    }

    /** @param typed null to begin with what was typed for a wish that came to nothing */
    private String page(String id, Map<String, String> errors, Map<String, String> typed, Model model) {
        ObjectionView view = objections.read(id);
        Optional<AskedWish> last = wishes.last(SettleObjection.NAME, id);
        model.addAttribute("wish", last.orElse(null)).addAttribute("now", clock.now());
        model.addAttribute("view", view);
        model.addAttribute("onRecord", view.identity() == null ? null : "IDENTITY_SHOWN");
        model.addAttribute("round", view.round());
        model.addAttribute("errors", errors);
        model.addAttribute("form", typed != null ? typed : last.map(SettleObjection::typed).orElse(Map.of()));
        return "publicity/manager-objection";
    }
}
