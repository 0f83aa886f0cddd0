package io.luxuan.account;

import io.luxuan.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** A refused form comes back as it was typed, with what is wrong at its fields (HTTP 422). */
final class FormPage {
    private FormPage() {}

    static String again(String view, Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.fields().isEmpty()) {
            throw refusal;
        }
        model.addAttribute("errors", refusal.fields());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view;
    }
}
