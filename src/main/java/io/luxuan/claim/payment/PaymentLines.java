package io.luxuan.claim.payment;

import java.io.IOException;
import java.util.List;

/** Where the lines of a payment file go to, one after the other. */
public interface PaymentLines {
    void line(List<String> texts) throws IOException;
}
