package io.luxuan.notify.office;

import io.luxuan.notify.ToldKind;
import io.luxuan.notify.rule.OwnWords;
import io.luxuan.notify.rule.SetRules;
import io.luxuan.notify.rule.ToldWords;
import io.luxuan.notify.told.TextFields;
import io.luxuan.notify.told.ToldRow;
import io.luxuan.notify.told.ToldTexts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** The words of a kind of news. A field that is none is refused where it stands. */
@UseCase
class KeepWords {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_BODY = 1000;
    private static final int SAMPLE_DAYS = 10;

    private final OwnWords own;
    private final SetRules set;
    private final ToldTexts texts;
    private final TextFields fields;
    private final MessageSource messages;
    private final AuditTrail audit;
    private final MovableClock clock;

    KeepWords(OwnWords own, SetRules set, ToldTexts texts, TextFields fields, MessageSource messages, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.set = set;
        this.texts = texts;
        this.fields = fields;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    @ForStaff
    public ToldWords of(ToldKind kind) {
        return own.of(kind).orElseGet(() -> texts.own(kind));
    }

    @ForStaff
    public boolean isOwn(ToldKind kind) {
        return own.of(kind).isPresent();
    }

    @ForStaff
    public List<String> fields() {
        return fields.names();
    }

    /** With fields that a sample fills. */
    @ForStaff
    public ToldWords preview(ToldKind kind, ToldWords words) {
        check(words);
        ToldRow sample = new ToldRow("", kind, "", "", "", null, say("told.sample.round"), "P1-2026-0001", say("told.sample.title"),
                clock.now().plusDays(SAMPLE_DAYS), null, clock.now(), null);
        return new ToldWords(fields.fill(words.title(), sample), fields.fill(words.body(), sample));
    }

    @ForManagers
    @Transactional
    public void write(ToldKind kind, ToldWords words) {
        check(words);
        set.write(kind, words);
        audit.record(AuditEvent.of("told.words", "told-kind", kind.name()).because(words.title() + "\n" + words.body()));
        set.done();
    }

    @ForManagers
    @Transactional
    public void reset(ToldKind kind) {
        if (set.forget(kind)) {
            audit.record(AuditEvent.of("told.words", "told-kind", kind.name()));
        }
        set.done();
    }

    private void check(ToldWords words) {
        Map<String, String> wrong = new LinkedHashMap<>();
        check("title", words.title(), LONGEST_TITLE, wrong);
        check("body", words.body(), LONGEST_BODY, wrong);
        if (!wrong.isEmpty()) {
            throw new Refusal("told.words", wrong);
        }
    }

    private void check(String field, String text, int longest, Map<String, String> wrong) {
        if (Wording.saysNothing(text) || text.length() > longest) {
            wrong.put(field, "refusal.told." + field);
        } else if (!fields.strange(text).isEmpty()) {
            wrong.put(field, "refusal.told.field");
        }
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
