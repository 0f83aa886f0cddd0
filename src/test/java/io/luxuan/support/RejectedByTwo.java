package io.luxuan.support;

import io.luxuan.application.formality.RejectFormally;
import org.springframework.boot.test.context.TestComponent;

/** Applications that end at the formality check in tests as they do for managers: whoever acts now asks, the second manager confirms. */
@TestComponent
public class RejectedByTwo {
    private final RejectFormally reject;
    private final TwoPeople two;

    RejectedByTwo(RejectFormally reject, TwoPeople two) {
        this.reject = reject;
        this.two = two;
    }

    public void reject(String applicationId, String reason) {
        two.agree(reject.wish(applicationId, reason + "，经核对申报材料认定"));
    }
}
