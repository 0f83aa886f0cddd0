package io.luxuan.watch.supervisor;

import io.luxuan.audit.AuditLine;
import io.luxuan.shared.permission.ForSupervisors;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.SitePart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The log in Chinese: actions and states have their names in the bundles of the modules that own them. */
@UseCase
@ForSupervisors
class AuditTexts {
    private static final String COMMON = "audit.state.";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MessageSource messages;
    private final Map<String, List<AuditSubject>> subjects;

    AuditTexts(MessageSource messages, List<SitePart> parts) {
        this.messages = messages;
        this.subjects = parts.stream().flatMap(part -> part.auditSubjects().stream())
                .collect(Collectors.groupingBy(AuditSubject::kind));
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
        return Stream.of(words(kind), Stream.of(COMMON), words(AuditSubject.ANY)).flatMap(Function.identity())
                .map(prefix -> text(prefix + code, null)).filter(name -> name != null).findFirst().orElse(code);
    }

    private Stream<String> words(String kind) {
        return of(kind).flatMap(subject -> subject.words().stream());
    }

    private Stream<AuditSubject> of(String kind) {
        return subjects.getOrDefault(kind, List.of()).stream();
    }

    /** Where the subject can be read, or null. Staff do not read drafts; what is done to a draft leads nowhere. */
    public String page(AuditLine line) {
        return of(line.subjectKind()).filter(subject -> subject.isReadIn(line.toState())).findFirst()
                .map(subject -> subject.page() + line.subjectId()).orElse(null);
    }

    private String text(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE);
    }
}
