package io.luxuan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a form carried, so that a refused request loses nothing. Secrets are left out. */
record Typed(String name, String value) {
    private static final int WORTH_SHOWING = 10;
    private static final List<String> SECRETS = List.of("password", "passcode");

    static List<Typed> in(HttpServletRequest request) {
        List<Typed> typed = new ArrayList<>();
        if (Requests.reads(request) || !Requests.fromOwnPage(request)) {
            return typed;
        }
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!isSecret(field.getKey())) {
                List.of(field.getValue()).forEach(value -> typed.add(new Typed(field.getKey(), value)));
            }
        }
        return typed;
    }

    /** Long enough that nobody would like to type it twice. */
    public boolean isWorthShowing() {
        return value.length() >= WORTH_SHOWING;
    }

    private static boolean isSecret(String name) {
        return name.equals("_csrf") || name.equals(ArrivalTicket.FIELD) || SECRETS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains);
    }
}
