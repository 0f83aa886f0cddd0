package io.luxuan.application.submit;

import io.luxuan.shared.Measured;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitSubmitters;
import io.luxuan.shared.permission.UseCase;

/** An applicant hands in the form: for the first time, or again after it was returned. */
@UseCase
public class SubmitApplication {
    private final HandIn handIn;
    private final Numbers numbers;

    SubmitApplication(HandIn handIn, Numbers numbers) {
        this.handIn = handIn;
        this.numbers = numbers;
    }

    /**
     * Answers the public number. What waits to be recommended or checked already is answered again (double click).
     *
     * <p>Two transactions: when the second fails the application is in, and gets its number with the next one.
     *
     * @throws Refusal outside the time for it, when the organisation may not apply, or when the form is incomplete
     */
    @ForUnitSubmitters
    @Measured("submit")
    public String submit(String applicationId) {
        return numbers.of(handIn.handIn(applicationId, true));
    }

    /**
     * The same of a person, who is asked before a correction that changes nothing.
     *
     * @param asItIs whether they were and mean it
     * @throws Refusal {@code correction.unchanged} when they were not
     */
    @ForUnitSubmitters
    @Measured("submit")
    public String submit(String applicationId, boolean asItIs) {
        return numbers.of(handIn.handIn(applicationId, asItIs));
    }
}
