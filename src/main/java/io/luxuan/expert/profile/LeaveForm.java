package io.luxuan.expert.profile;

import io.luxuan.shared.Days;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Leave as a person types it. Days as yyyy-MM-dd; no last day while nobody knows it. */
public record LeaveForm(String fromDate, String toDate, String leaveReason) {
    public static final LeaveForm EMPTY = new LeaveForm("", "", "");
    static final int LONGEST_REASON = 200;

    /** Message keys by field. @param today leave is not noted for days long gone: they could not be kept free any more */
    Map<String, String> errors(LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        LocalDate from = day(fromDate);
        if (from == null) {
            errors.put("fromDate", "experts.leave.from.wrong");
        }
        if (toDate != null && !toDate.isBlank()) {
            LocalDate to = day(toDate);
            if (to == null || from != null && to.isBefore(from)) {
                errors.put("toDate", "experts.leave.to.wrong");
            } else if (to.isBefore(today)) {
                errors.put("toDate", "experts.leave.to.past");
            }
        }
        if (leaveReason == null || leaveReason.isBlank()) {
            errors.put("leaveReason", "experts.leave.reason.required");
        } else if (leaveReason.strip().length() > LONGEST_REASON) {
            errors.put("leaveReason", "experts.too-long");
        }
        return errors;
    }

    LocalDate from() {
        return day(fromDate);
    }

    LocalDate to() {
        return day(toDate);
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : Days.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
