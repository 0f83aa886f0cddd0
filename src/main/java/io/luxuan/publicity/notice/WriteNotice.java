package io.luxuan.publicity.notice;

import io.luxuan.shared.PersonalNumbers;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A manager publishes a notice in free words. What the procedure publishes is never written by hand. */
@UseCase
@ForManagers
public class WriteNotice {
    public static final List<NoticeKind> KINDS = List.of(NoticeKind.GENERAL, NoticeKind.CORRECTION);
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 20_000;

    private final Publish publish;

    WriteNotice(Publish publish) {
        this.publish = publish;
    }

    /** Answers the notice's id. */
    @Transactional
    public String publish(NoticeForm form) {
        NoticeKind kind = KINDS.stream().filter(one -> one.name().equals(form.kind())).findFirst().orElse(null);
        Map<String, String> wrong = new LinkedHashMap<>();
        if (kind == null) {
            wrong.put("kind", "refusal.notice.kind");
        }
        if (Wording.saysNothing(form.title()) || form.title().length() > LONGEST_TITLE) {
            wrong.put("title", "refusal.notice.title");
        }
        if (Wording.saysNothing(form.body()) || form.body().length() > LONGEST_BODY) {
            wrong.put("body", "refusal.notice.body");
        }
        PersonalNumbers.judge(form.title()).refusal().ifPresent(no -> wrong.putIfAbsent("title", no.messageKey()));
        PersonalNumbers.judge(form.body()).refusal().ifPresent(no -> wrong.putIfAbsent("body", no.messageKey()));
        if (!wrong.isEmpty()) {
            throw new Refusal("notice.fields", wrong);
        }
        return publish.notice(kind, null, form.title(), form.body()).id();
    }
}
