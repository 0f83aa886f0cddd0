package io.luxuan.owner.duty;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.site.FormAgain;
import jakarta.servlet.http.HttpServletRequest;
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

/** Everything of a manager who leaves, listed and then given to a colleague: by administrators and by colleagues. */
@Controller
@RequestMapping({"/manager/duties/{id}/hand-over", "/admin/accounts/{id}/hand-over"})
class HandOverController {
    private final HandOver handOver;

    HandOverController(HandOver handOver) {
        this.handOver = handOver;
    }

    @GetMapping
    String list(@PathVariable String id, HttpServletRequest request, Model model) {
        return page(id, Map.of(), request, model);
    }

    @PostMapping
    String give(@PathVariable String id, @RequestParam(defaultValue = "") String to, HttpServletRequest request, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("doneArguments", List.of(handOver.handOver(id, to)));
        } catch (Refusal refusal) {
            return page(id, FormAgain.faults(refusal, response), request, model);
        }
        flash.addFlashAttribute("done", "duty.handed-over");
        return "redirect:" + (isAdministrators(request) ? "/admin/accounts/" : "/manager/duties/") + "{id}/hand-over";
    }

    private String page(String id, Map<String, String> errors, HttpServletRequest request, Model model) {
        boolean admin = isAdministrators(request);
        model.addAttribute("plan", handOver.plan(id)).addAttribute("errors", errors);
        model.addAttribute("here", (admin ? "/admin/accounts/" : "/manager/duties/") + id + "/hand-over");
        model.addAttribute("back", admin ? "/admin/accounts/" + id : "/manager/duties");
        return "owner/hand-over";
    }

    private static boolean isAdministrators(HttpServletRequest request) {
        return request.getServletPath().startsWith("/admin/");
    }
}
