package io.luxuan.application;

/** How other modules give an application back to its unit, so that it hands in better papers. For managers' use cases. */
public interface Corrections {
    /**
     * The unit has the programme's time for corrections from today on.
     *
     * @param from   where the application stands
     * @param reason what is to be corrected, 1 to 1000 characters; the unit reads it
     * @throws io.luxuan.shared.Refusal {@code application.stale} when it stands elsewhere, {@code reason.missing} without a reason
     */
    void ask(String applicationId, ApplicationStatus from, String reason);
}
