package io.luxuan.web;

import io.luxuan.audit.AuditLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The log in Chinese: actions and states have their names in the bundles of the modules that own them. */
@Component("auditTexts")
class AuditTexts {
    private static final List<String> STATES = List.of("status.", "stage.", "role.", "audit.state.");
    private static final Map<String, String> PAGES = Map.of(
            "round", "/manager/rounds/", "application", "/manager/applications/", "project", "/manager/projects/");

    private final MessageSource messages;

    AuditTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String action(String action) {
        return text("audit." + action, action);
    }

    public String subject(String kind) {
        return text("audit.subject." + kind, kind);
    }

    public String state(String state) {
        if (state == null) {
            return "—";
        }
        return STATES.stream().map(prefix -> text(prefix + state, null)).filter(name -> name != null)
                .findFirst().orElse(state);
    }

    /** Where the subject can be read, or null. Staff do not read drafts; what is done to a draft leads nowhere. */
    public String page(AuditLine line) {
        String start = PAGES.get(line.subjectKind());
        boolean draft = "application".equals(line.subjectKind()) && (line.toState() == null || "DRAFT".equals(line.toState()));
        return start == null || draft ? null : start + line.subjectId();
    }

    private String text(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE);
    }
}
