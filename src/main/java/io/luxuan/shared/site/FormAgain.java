package io.luxuan.shared.site;

import io.luxuan.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A refused form comes back as it was typed, with what is wrong at its fields (HTTP 422). */
public final class FormAgain {
    private static final HttpStatus STATUS = HttpStatus.UNPROCESSABLE_CONTENT;

    private FormAgain() {}

    /**
     * What is wrong: field to message key.
     *
     * @throws Refusal the same, when it concerns no field: a page of its own tells it
     */
    public static Map<String, String> faults(Refusal refusal) {
        if (refusal.fields().isEmpty()) {
            throw refusal;
        }
        return refusal.fields();
    }

    /** The same, where the page that shows it is named by its view alone. */
    public static Map<String, String> faults(Refusal refusal, HttpServletResponse response) {
        Map<String, String> faults = faults(refusal);
        mark(response);
        return faults;
    }

    /** Whether a page with this status shows what was there and was typed. */
    public static boolean isAgain(int status) {
        return status == STATUS.value();
    }

    /** For what a page tells without faults at fields. */
    public static void mark(HttpServletResponse response) {
        response.setStatus(STATUS.value());
    }

    public static ModelAndView page(String view, Map<String, ?> model) {
        return new ModelAndView(view, model, STATUS);
    }

    /** The form as it is first shown while nothing is wrong, and the form again otherwise. */
    public static ModelAndView page(String view, Map<String, ?> model, Map<String, String> errors) {
        ModelAndView page = errors.isEmpty() ? new ModelAndView(view, model) : page(view, model);
        return page.addObject("errors", errors);
    }
}
