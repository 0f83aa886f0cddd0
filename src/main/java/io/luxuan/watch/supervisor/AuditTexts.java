package io.luxuan.watch.supervisor;

import io.luxuan.audit.AuditLine;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForLogReaders;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.Doors;
import io.luxuan.shared.site.SitePart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The log in Chinese: actions and states have their names in the bundles of the modules that own them. */
@UseCase
@ForLogReaders
class AuditTexts {
    private static final String COMMON = "audit.state.";
    private static final Pattern CODE = Pattern.compile("(?<![\\w.@-])[A-Za-z][A-Za-z_]{2,}([.-][a-z]+)*(?![\\w.@-])");
    private static final Pattern SHOUTED = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MessageSource messages;
    private final Map<String, List<AuditSubject>> subjects;
    private final Doors doors;

    AuditTexts(MessageSource messages, List<SitePart> parts, Doors doors) {
        this.doors = doors;
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
        return Arrays.stream(state.split(" ")).map(code -> stateWord(kind, code)).collect(Collectors.joining(" "));
    }

    /** The reason with every code in it replaced by its words; what somebody wrote stays as it is. */
    public String detail(AuditLine line) {
        if (line.reason() == null) {
            return null;
        }
        String known = CODE.matcher(line.reason()).replaceAll(code -> Matcher.quoteReplacement(detail(line.subjectKind(), code.group())));
        return ID.matcher(known).replaceAll(Matcher.quoteReplacement(text("audit.internal", "…")));
    }

    private String detail(String kind, String code) {
        Stream<String> said = Stream.concat(of(kind).flatMap(subject -> subject.details().stream()), Stream.of("audit.detail."));
        return Stream.concat(said.map(prefix -> text(prefix + code, null)),
                Stream.of(code).filter(AuditTexts::isShouted).map(each -> word(kind, each)))
                .filter(Objects::nonNull).findFirst().orElse(code);
    }

    /** A constant of the program, which nobody writes by hand. */
    private static boolean isShouted(String code) {
        return SHOUTED.matcher(code).matches();
    }

    private String stateWord(String kind, String code) {
        String word = word(kind, code);
        return word.equals(code) ? detail(kind, code) : word;
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

    /** Where the reader can read the subject, or null. Staff do not read drafts; what is done to a draft leads nowhere. */
    public String page(AuditLine line) {
        return of(line.subjectKind()).filter(subject -> subject.isReadIn(line.toState())).findFirst()
                .map(subject -> subject.page() + line.subjectId()).filter(path -> doors.mayRead(Actors.require().role(), path)).orElse(null);
    }

    private String text(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE);
    }
}
