package samples;

import io.luxuan.application.ApplicationFacts;
import org.springframework.stereotype.Controller;

/** A page that would show any application to anybody. */
@Controller
public class PeepingController {
    private final ApplicationFacts facts;

    public PeepingController(ApplicationFacts facts) {
        this.facts = facts;
    }

    public String show() {
        return facts.toString();
    }
}
