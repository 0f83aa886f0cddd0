package io.luxuan.watch.supervisor;

import io.luxuan.audit.AuditCheck;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Recomputes the log while the supervisor waits: it reads everything and changes nothing. */
@Controller
class AuditCheckController {
    private final AuditCheck chain;

    AuditCheckController(AuditCheck chain) {
        this.chain = chain;
    }

    @GetMapping("/supervisor/audit/check")
    String check(Model model) {
        model.addAttribute("found", chain.check());
        return "watch/audit-check";
    }
}
