package samples;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that no module opened to anybody. */
@Controller
public class UncoveredController {
    @GetMapping("/verifier/claims")
    public String claims() {
        return "claims";
    }
}
