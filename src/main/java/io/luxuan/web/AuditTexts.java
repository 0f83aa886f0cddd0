package io.luxuan.web;

import io.luxuan.audit.AuditLine;
import io.luxuan.shared.permission.ForSupervisors;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.site.SitePart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The log in Chinese: actions and states have their names in the bundles of the modules that own them. */
@UseCase
@ForSupervisors
class AuditTexts {
    /** ACCEPTED is one thing of an application and another of a seat: each kind looks at its own words first. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("application", List.of("status.")), Map.entry("account", List.of("role.")),
            Map.entry("round", List.of("stage.", "draw.state.")), Map.entry("assignment", List.of("assignment.")),
            Map.entry("acceptance-seat", List.of("assignment.")), Map.entry("expert", List.of("experts.change.state.")),
            Map.entry("institution", List.of("relation.")), Map.entry("notice", List.of("notice-kind.")),
            Map.entry("objection", List.of("objection-state.")), Map.entry("project-change", List.of("award.change.")),
            Map.entry("claw-back", List.of("award.claw-back-state.")),
            Map.entry("project", List.of("award.state.", "award.payment.", "award.payment-state.")));
    private static final List<String> ANY = List.of("audit.state.", "status.", "stage.", "role.");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MessageSource messages;
    private final Map<String, String> pages;

    AuditTexts(MessageSource messages, List<SitePart> parts) {
        this.messages = messages;
        this.pages = parts.stream().flatMap(part -> part.subjectPages().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public String action(String action) {
        return text("audit." + action, action);
    }

    public String subject(String kind) {
        return text("audit.subject." + kind, kind);
    }

    /** @param state a code, or several with a space between ("FIRST PAID"); what is no code stays as it is */
    public String state(String kind, String state) {
        if (state == null) {
            return "—";
        }
        if (ID.matcher(state).matches()) {
            return text("audit.internal", state);
        }
        return Arrays.stream(state.split(" ")).map(code -> word(kind, code)).collect(Collectors.joining(" "));
    }

    private String word(String kind, String code) {
        return Stream.concat(WORDS.getOrDefault(kind, List.of()).stream(), ANY.stream())
                .map(prefix -> text(prefix + code, null)).filter(name -> name != null).findFirst().orElse(code);
    }

    /** Where the subject can be read, or null. Staff do not read drafts; what is done to a draft leads nowhere. */
    public String page(AuditLine line) {
        String start = pages.get(line.subjectKind());
        boolean draft = "application".equals(line.subjectKind()) && (line.toState() == null || "DRAFT".equals(line.toState()));
        return start == null || draft ? null : start + line.subjectId();
    }

    private String text(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE);
    }
}
